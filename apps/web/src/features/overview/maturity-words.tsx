import type { IndustryMaturity, PublishedFigure } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconMathFunction } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./maturity-section.module.css";

/** The day a printed figure is of, under it. */
export const PublishedDate = ({ published }: { published: PublishedFigure | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (published === null) return null;
  return (
    <span className={classes["second"]}>
      {published.date === null
        ? t("overview.maturity.inYear", { year: published.year })
        : t("overview.maturity.onDate", { date: format.date(published.date) })}
    </span>
  );
};

/** The printed figure; where there is none, also what it would have to be, marked as no fact. */
export const PublishedCell = ({ industry }: { industry: IndustryMaturity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Figure value={industry.published?.value} format={format.percent} />
      <PublishedDate published={industry.published} />
      {industry.derived === null ? null : (
        <span className={classes["derived"]}>
          <b>{format.share(industry.derived)}</b>
          <StatusBadge tone="info" icon={IconMathFunction}>
            {t("overview.maturity.derived")}
          </StatusBadge>
        </span>
      )}
    </>
  );
};

/** The computed figure, or that it cannot be computed yet. */
export const ComputedFigure = ({ value }: { value: number | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (value !== null) return <Figure value={value} format={format.computedPercent} />;
  return (
    <Text span inherit c="dimmed" fs="italic" className={classes["nowrap"] ?? ""}>
      {t("overview.maturity.notComputed")}
    </Text>
  );
};

/** How many of the counted indicators have a value; leads to them. */
export const CountedCell = ({ industry }: { industry: IndustryMaturity }) => {
  const { t } = useTranslation();
  const { counted, total, industryId, name } = industry;
  if (total === 0) return <Words text={null} />;
  const words = t("overview.maturity.countedOf", { counted, total });
  return (
    <AnchorLink
      to="/indicators"
      search={{ industry: industryId, counted: "counted" }}
      inherit
      aria-label={t("overview.maturity.countedIn", { words, industry: name })}
    >
      {words}
    </AnchorLink>
  );
};
