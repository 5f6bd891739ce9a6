import type { FundingSource, PortfolioIndex } from "@kedr/domain";

const sourceWords: Readonly<Record<FundingSource, string>> = {
  federal: "федеральный бюджет",
  regional: "областной бюджет",
  municipal: "местный бюджет",
  extrabudgetary: "внебюджетные средства",
};

/**
 * What a reader knows a logged record of a project by: its own words, or those of what it hangs on. Falls back to an
 * id, because the record and its neighbours may be gone.
 */
export function recordLabel(
  entity: string,
  record: Readonly<Record<string, unknown>>,
  { portfolio }: PortfolioIndex,
): string {
  const text = (field: string): string => {
    const value = record[field];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const targetName = (targetId: string): string => {
    const target = portfolio.IndicatorTarget.find(({ id }) => id === targetId);
    return portfolio.Indicator.find(({ id }) => id === target?.indicatorId)?.name ?? targetId;
  };
  switch (entity) {
    case "Project":
      return text("name");
    case "MilestoneComment":
    case "MilestoneDependency":
      return portfolio.Milestone.find(({ id }) => id === text("milestoneId"))?.title ?? text("milestoneId");
    case "ProjectIndicator":
      return portfolio.Indicator.find(({ id }) => id === text("indicatorId"))?.name ?? text("indicatorId");
    case "IndicatorContribution": {
      const link = portfolio.ProjectIndicator.find(({ id }) => id === text("projectIndicatorId"));
      const name = portfolio.Indicator.find(({ id }) => id === link?.indicatorId)?.name;
      return name === undefined ? text("year") : `${name}, ${text("year")}`;
    }
    case "RescheduleRequest":
      return (
        portfolio.Milestone.find(({ id }) => id === text("milestoneId"))?.title ??
        targetName(text("indicatorTargetId"))
      );
    case "Inquiry":
      return text("question");
    case "Assignment":
      return text("text");
    case "Attachment":
      return text("fileName");
    case "FundingLine":
      return `${text("year")}, ${sourceWords[text("source") as FundingSource]}`;
    case "ProgressReport":
      return text("periodStart").slice(0, 7).split("-").toReversed().join(".");
    case "ValueReport": {
      const [year = "", month = ""] = text("quarterStart").split("-");
      return `${Math.ceil(Number(month) / 3)} кв. ${year}`;
    }
    default:
      return text("title") || text("id");
  }
}
