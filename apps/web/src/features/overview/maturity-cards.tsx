import type { OverallMaturity } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExplainLink } from "../../components/explain-link.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { ComputedFigure, CountedCell, PublishedCell } from "./maturity-words.tsx";
import classes from "./maturity-section.module.css";

/** The table of the industries for a narrow screen. */
export const MaturityCards = ({ maturity }: { maturity: OverallMaturity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes["cards"]} aria-label={t("overview.maturity.table")}>
      {maturity.industries.map((industry) => {
        const { industryId, name, difference, published } = industry;
        return (
          <li key={industryId} className={classes["card"]}>
            <Text fw={600} size="sm">
              {name}
            </Text>
            <FactList
              facts={[
                { label: t("overview.maturity.published"), value: <PublishedCell industry={industry} /> },
                {
                  label: t("overview.maturity.computed"),
                  value: <ComputedFigure value={industry.computed} />,
                },
                ...(difference === null
                  ? []
                  : [{ label: t("overview.maturity.difference"), value: format.computedPoints(difference) }]),
                { label: t("overview.maturity.counted"), value: <CountedCell industry={industry} /> },
                {
                  label: t("overview.column.source"),
                  value: <SlideText slide={published?.slide ?? null} />,
                },
              ]}
            />
            <ExplainLink subject={industryId} name={name} />
          </li>
        );
      })}
    </ul>
  );
};
