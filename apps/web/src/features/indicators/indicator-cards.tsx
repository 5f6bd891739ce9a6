import type { IndicatorView, IndicatorGroup } from "@kedr/domain";
import { Paper, Stack, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { Figure } from "../../components/figure.tsx";
import { AchievementBar } from "./achievement-bar.tsx";
import { roundedFact } from "./card/use-fact-words.ts";
import { CountingText } from "./counting-text.tsx";
import { IndicatorDetail } from "./indicator-detail.tsx";
import { IndicatorMarks, IndicatorToggle } from "./indicator-name.tsx";
import { IndicatorSource } from "./indicator-source.tsx";
import { useValueWords } from "../../components/use-value-words.ts";
import { ValuePeriod, TargetNote } from "./value-notes.tsx";
import { useIndicatorsSearch } from "./use-indicators-search.ts";
import { detailId } from "./use-open-indicator.ts";
import classes from "./indicators.module.css";

const IndicatorFigures = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const words = useValueWords(indicator.unit);
  const { baseline, current, target } = indicator;
  return (
    <FactList
      facts={[
        ...(indicator.number === null
          ? []
          : [{ label: t("indicators.column.numberInWords"), value: indicator.number }]),
        {
          label: t("indicators.column.baseline"),
          value: (
            <>
              <Figure value={baseline && roundedFact(baseline)} format={words} />
              {baseline && <ValuePeriod value={baseline} />}
            </>
          ),
        },
        {
          label: t("indicators.column.current"),
          value: (
            <>
              <b>
                <Figure value={current && roundedFact(current)} format={words} />
              </b>
              {current && <ValuePeriod value={current} />}
            </>
          ),
        },
        {
          label: t("indicators.column.target"),
          value: (
            <>
              <Figure value={target?.value} format={words} />
              {target && <TargetNote target={target} />}
            </>
          ),
        },
        {
          label: t("indicators.column.achievement"),
          value: <AchievementBar achievement={indicator.achievement} />,
        },
        { label: t("indicators.column.counted"), value: <CountingText indicator={indicator} /> },
        { label: t("indicators.column.source"), value: <IndicatorSource indicator={indicator} /> },
      ]}
    />
  );
};

const IndicatorCard = ({ indicator }: { indicator: IndicatorView }) => {
  const isOpen = useIndicatorsSearch().search.indicator === indicator.id;
  return (
    <li className={classes["card"]} data-open={isOpen}>
      <IndicatorToggle indicator={indicator} />
      <IndicatorMarks indicator={indicator} />
      <IndicatorFigures indicator={indicator} />
      {isOpen ? (
        <div id={detailId(indicator.id)}>
          <IndicatorDetail indicator={indicator} />
        </div>
      ) : null}
    </li>
  );
};

/** The table for a narrow screen. */
export const IndicatorCards = ({ groups }: { groups: readonly IndicatorGroup[] }) => {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      {groups.map(({ industry, indicators }) => (
        <Paper key={industry?.id ?? ""} bd="1px solid var(--kedr-line)">
          <Title order={2} fz="sm" px="md" py={8} className={classes["group"] ?? ""}>
            {industry?.name ?? t("indicators.noIndustry")}{" "}
            <span className={classes["groupCount"]}>{indicators.length}</span>
          </Title>
          <ul className={classes["cards"]}>
            {indicators.map((indicator) => (
              <IndicatorCard key={indicator.id} indicator={indicator} />
            ))}
          </ul>
        </Paper>
      ))}
    </Stack>
  );
};
