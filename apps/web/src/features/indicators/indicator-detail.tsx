import type { IndicatorView } from "@kedr/domain";
import type { ReactNode } from "react";
import { Group, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { IndicatorActButtons } from "../acts/indicator-act-buttons.tsx";
import { IndicatorProjects } from "../contribution/indicator-projects.tsx";
import { BreakdownLine } from "./breakdown-line.tsx";
import { Disagreements } from "./disagreements.tsx";
import { IndicatorFacts } from "./indicator-facts.tsx";
import { PartsTable } from "./parts-table.tsx";
import { SeriesChart } from "./series-chart.tsx";
import { useIndicatorActs } from "./use-indicator-acts.ts";
import { ValuesTable } from "./values-table.tsx";
import classes from "./indicators.module.css";

const Block = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={classes["block"]}>
    <Title order={3} fz="sm" mb={6}>
      {title}
    </Title>
    {children}
  </section>
);

/** Everything that is known of an indicator, and what a reviewer may begin about it. */
export const IndicatorDetail = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const acts = useIndicatorActs(indicator.id);
  return (
    <div className={classes["detail"]}>
      <div className={classes["acts"]}>
        <Group gap="sm">
          <AnchorLink
            to="/indicators/$indicatorId"
            params={{ indicatorId: indicator.id }}
            size="sm"
            underline="always"
            aria-label={t("indicatorCard.openOf", { name: indicator.name })}
          >
            {t("indicatorCard.open")}
          </AnchorLink>
          {acts ? <IndicatorActButtons indicator={indicator} acts={acts} /> : null}
        </Group>
      </div>
      <Block title={t("indicators.values.title")}>
        <SeriesChart indicator={indicator} />
        <ValuesTable indicator={indicator} />
        <Disagreements indicator={indicator} />
      </Block>
      <Block title={t("indicators.facts.title")}>
        <IndicatorFacts indicator={indicator} />
        <BreakdownLine indicator={indicator} />
      </Block>
      {indicator.parts.length === 0 ? null : (
        <Block title={t("indicators.parts.title")}>
          <PartsTable indicator={indicator} />
        </Block>
      )}
      <Block title={t("contribution.ofIndicator")}>
        <IndicatorProjects indicatorId={indicator.id} />
      </Block>
    </div>
  );
};
