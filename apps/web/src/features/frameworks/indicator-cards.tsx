import type { FrameworkIndicator, FrameworkView } from "@kedr/domain";
import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { CurrentValue, groupsOf, IndicatorName, Targets } from "./indicator-words.tsx";
import classes from "./frameworks.module.css";

const Card = ({ indicator }: { indicator: FrameworkIndicator }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className={classes["card"]}>
      <IndicatorName indicator={indicator} />
      <dl className={classes["facts"]}>
        <dt>{t("frameworks.column.unit")}</dt>
        <dd>{indicator.unit}</dd>
        <dt>{t("frameworks.column.baseline")}</dt>
        <dd>
          <Figure value={indicator.baseline?.value} format={format.number} />
        </dd>
        <dt>{t("frameworks.column.current")}</dt>
        <dd>
          <CurrentValue indicator={indicator} />
        </dd>
        <dt>{t("frameworks.column.target")}</dt>
        <dd>
          <Targets indicator={indicator} />
        </dd>
        <dt>{t("frameworks.column.achievement")}</dt>
        <dd>
          <Figure value={indicator.achievement} format={format.share} />
        </dd>
      </dl>
    </li>
  );
};

/** The same indicators for a narrow screen. */
export const IndicatorCards = ({ framework }: { framework: FrameworkView }) =>
  groupsOf(framework).map(({ industry, indicators }) => (
    <div key={industry?.id ?? ""}>
      {industry === null ? null : (
        <Title order={3} size="h4" className={classes["cardGroup"] ?? ""}>
          {industry.name}
        </Title>
      )}
      <ul className={classes["cards"]}>
        {indicators.map((indicator) => (
          <Card key={indicator.id} indicator={indicator} />
        ))}
      </ul>
    </div>
  ));
