import type { IndustryMaturity, OverallMaturity } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./maturity-section.module.css";

/** What the region's computed figure covers, so that nobody sets it beside the printed one. */
export const MaturityCoverage = ({ maturity }: { maturity: OverallMaturity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { computed, counted, total, industries } = maturity;
  const names = industries
    .flatMap((industry) => (industry.computed === null ? [] : industry.name))
    .join(", ");
  if (computed === null) return <p className={classes["coverage"]}>{t("overview.maturity.noneComputed")}</p>;
  const words = { value: format.computedPercent(computed), counted, total, names };
  return (
    <p className={classes["coverage"]}>
      {counted < total ? t("overview.maturity.coverage", words) : t("overview.maturity.coverageFull", words)}
    </p>
  );
};

/** Where a derived figure comes from, step by step. */
const Derivation = ({ maturity, industry }: { maturity: OverallMaturity; industry: IndustryMaturity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { published, industries } = maturity;
  if (industry.derived === null || published === null) return null;
  const printed = industries.flatMap((other) => other.published?.value ?? []);
  const words = {
    industry: industry.name,
    derived: format.share(industry.derived),
    overall: format.percent(published.value),
    overallNumber: format.number(published.value),
    total: industries.length,
    others: printed.map(format.number).join(" − "),
    result: format.share(industry.derived),
  };
  return <div>{t("overview.maturity.derivation", words)}</div>;
};

const NotCounted = ({ industries }: { industries: readonly IndustryMaturity[] }) => {
  const { t } = useTranslation();
  const left = industries.flatMap(({ name, members }) =>
    members.filter(({ isCounted }) => !isCounted).map((member) => ({ ...member, industry: name })),
  );
  return left.map(({ indicatorId, industry, name, reason }) => (
    <li key={indicatorId}>
      {industry}:{" "}
      <AnchorLink to="/indicators" search={{ indicator: indicatorId }} inherit underline="always">
        {name}
      </AnchorLink>
      {". "}
      {reason ?? t("overview.maturity.notCounted")}
    </li>
  ));
};

/** How the computed figures came about. */
export const MaturityNotes = ({ maturity }: { maturity: OverallMaturity }) => {
  const { t } = useTranslation();
  return (
    <div className={classes["notes"]}>
      {maturity.industries.map((industry) => (
        <Derivation key={industry.industryId} maturity={maturity} industry={industry} />
      ))}
      <Disclosure summary={t("overview.maturity.how")}>
        <ul className={classes["rules"]}>
          <li>{t("overview.maturity.rule.indicator")}</li>
          <li>{t("overview.maturity.rule.industry")}</li>
          <li>{t("overview.maturity.rule.region")}</li>
          <li>{t("overview.maturity.rule.sideBySide")}</li>
          <NotCounted industries={maturity.industries} />
        </ul>
      </Disclosure>
    </div>
  );
};
