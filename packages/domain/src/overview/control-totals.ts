import type { ProjectKind } from "../industry/industry.record.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { StrategyRecord } from "../strategy/strategy.record.ts";
import type { ControlTotal } from "./overview.view.ts";

interface Counted {
  origin: Origin;
}

const controlTotal = (
  about: Pick<ControlTotal, "subject" | "industry">,
  declared: number | null,
  records: readonly Counted[],
): ControlTotal[] =>
  declared === null
    ? []
    : [
        {
          ...about,
          declared,
          entered: records.length,
          fromSource: records.filter(({ origin }) => origin === "source").length,
        },
      ];

const sumOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

const strategyTotals = ({ portfolio }: PortfolioIndex, strategy: StrategyRecord): ControlTotal[] => {
  const projects = (kind: ProjectKind) => portfolio.Project.filter((project) => project.kind === kind);
  const industries = (kind: ProjectKind) => portfolio.Industry.filter(({ listedAs }) => listedAs === kind);
  const { declaredMandatoryProjects, declaredRegionalProjects } = strategy;
  const { declaredMandatoryIndustries, declaredRegionalIndustries } = strategy;
  const all = sumOf(declaredMandatoryProjects, declaredRegionalProjects);
  const total = (subject: ControlTotal["subject"], declared: number | null, records: readonly Counted[]) =>
    controlTotal({ subject, industry: null }, declared, records);
  return [
    ...total("projects", all, portfolio.Project),
    ...total("mandatory_projects", declaredMandatoryProjects, projects("mandatory")),
    ...total("regional_projects", declaredRegionalProjects, projects("regional")),
    ...total("mandatory_industries", declaredMandatoryIndustries, industries("mandatory")),
    ...total("regional_industries", declaredRegionalIndustries, industries("regional")),
  ];
};

/**
 * What the strategy and its industries declare, beside what is entered. A total that nobody declared is left out, and
 * nothing is entered to meet one. Cancelled projects count: they were entered.
 */
export const controlTotals = (index: PortfolioIndex, strategy: StrategyRecord | null): ControlTotal[] => {
  const projects = Map.groupBy(index.portfolio.Project, ({ industryId }) => industryId);
  const indicators = Map.groupBy(index.portfolio.Indicator, ({ industryId }) => industryId);
  return [
    ...(strategy === null ? [] : strategyTotals(index, strategy)),
    ...index.industries.flatMap(({ id, name, declaredProjects, declaredIndicators }) => {
      const industry = { id, name };
      return [
        ...controlTotal({ subject: "industry_projects", industry }, declaredProjects, projects.get(id) ?? []),
        ...controlTotal(
          { subject: "industry_indicators", industry },
          declaredIndicators,
          indicators.get(id) ?? [],
        ),
      ];
    }),
  ];
};
