import type { IndustryMaturity } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./sector.module.css";

interface CellProps {
  industry: IndustryMaturity;
}

/** The printed figure, its day, and the slide that it stands on. */
export const PublishedMaturity = ({ industry: { published } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Figure value={published?.value} format={format.percent} />
      {published ? (
        <span className={classes["second"]}>
          {published.date === null
            ? t("sector.maturity.inYear", { year: published.year })
            : t("sector.maturity.onDate", { date: format.date(published.date) })}
          <br />
          <SlideText slide={published.slide} document={published.document} />
        </span>
      ) : null}
    </>
  );
};

/** The computed figure with its distance from the printed one, or that it cannot be computed yet. */
export const ComputedMaturity = ({ industry: { computed, difference } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (computed === null)
    return (
      <Text span inherit c="dimmed" fs="italic">
        {t("sector.maturity.notComputed")}
      </Text>
    );
  return (
    <>
      <Figure value={computed} format={format.computedPercent} />
      {difference === null ? null : (
        <span className={classes["second"]}>{format.computedPoints(difference)}</span>
      )}
    </>
  );
};

/** What the figure would have to be; most industries have none. */
export const DerivedMaturity = ({ industry: { derived } }: CellProps) => {
  const format = useFormat();
  return <>{derived === null ? "—" : format.share(derived)}</>;
};

/** How many of the counted indicators have a value; leads to them. */
export const CountedIndicators = ({ industry: { counted, total, industryId, name } }: CellProps) => {
  const { t } = useTranslation();
  if (total === 0) return <Figure value={null} format={String} />;
  const words = t("sector.maturity.countedOf", { counted, total });
  return (
    <AnchorLink
      to="/indicators"
      search={{ industry: industryId, counted: "counted" }}
      inherit
      aria-label={t("sector.maturity.countedIn", { words, industry: name })}
    >
      {words}
    </AnchorLink>
  );
};
