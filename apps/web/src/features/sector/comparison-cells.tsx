import type { ReactNode } from "react";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { healthFromWorst, healthLook } from "../../components/health-badge.tsx";
import { HealthBar } from "../../components/health-bar.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { useFormat, useLanguage } from "../../lib/use-format.ts";
import type { FigureColumn } from "./comparison-columns.ts";
import type { Figures } from "./comparison-figures.ts";
import classes from "./comparison.module.css";
import { lagColour } from "./lag.ts";
import { millionsIn } from "./millions.ts";

type Cell = (props: { figures: Figures }) => ReactNode;

const HealthCell: Cell = ({ figures: { rollUp } }) => {
  const { t } = useTranslation();
  return (
    <span className={classes["health"]}>
      <HealthBar counts={rollUp.health} height={10} />
      <span className={classes["counts"]}>
        {healthFromWorst.map((health) => {
          const { icon: Shape, tone } = healthLook[health];
          const name = t(`shared.health.${health}`);
          return (
            <span key={health} className={classes["count"]} data-tone={tone} title={name}>
              <Shape size={13} role="img" aria-label={name} />
              {rollUp.health[health]}
            </span>
          );
        })}
      </span>
    </span>
  );
};

const ProgressCell: Cell = ({ figures: { rollUp } }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { progress } = rollUp;
  return (
    <>
      <ProgressBar progress={progress} />
      {progress ? (
        <span className={classes["second"]}>
          {t("sector.comparison.planned", { planned: format.share(progress.planned) })}
        </span>
      ) : null}
    </>
  );
};

const DifferenceCell: Cell = ({ figures: { rollUp } }) => {
  const format = useFormat();
  const { progress } = rollUp;
  const colour = progress ? lagColour(progress) : undefined;
  return (
    <Text span inherit {...(colour === undefined ? {} : { c: colour })}>
      <Figure value={progress?.difference} format={format.points} />
    </Text>
  );
};

const IndustriesCell: Cell = ({ figures: { industries, names } }) => (
  <>
    {industries}
    {names.length === 0 ? null : <span className={classes["second"]}>{names.join(", ")}</span>}
  </>
);

/** A count that is bad news when it is not nothing. */
const Alarm = ({ count }: { count: number }) => (
  <Text span inherit {...(count > 0 ? { c: "var(--kedr-bad-ink)", fw: 600 } : {})}>
    {count}
  </Text>
);

/** The heading of the column says what it is counted in. */
const Money = ({ value }: { value: number | null }) => (
  <Figure value={value} format={millionsIn(useLanguage())} />
);

const GapCell: Cell = ({ figures: { rollUp } }) => {
  const { gap } = rollUp.funding;
  return (
    <Text span inherit {...(gap !== null && gap > 0 ? { c: "var(--kedr-bad-ink)", fw: 600 } : {})}>
      <Money value={gap} />
    </Text>
  );
};

/** What stands in each column beside the name. */
export const comparisonCells: Record<FigureColumn, Cell> = {
  industries: IndustriesCell,
  projects: ({ figures }) => <>{figures.rollUp.projects}</>,
  health: HealthCell,
  progress: ProgressCell,
  difference: DifferenceCell,
  overdue: ({ figures }) => <Alarm count={figures.rollUp.milestones.overdue} />,
  need: ({ figures }) => <Money value={figures.rollUp.funding.need} />,
  allocated: ({ figures }) => <Money value={figures.rollUp.funding.allocated} />,
  gap: GapCell,
  attention: ({ figures }) => <Alarm count={figures.attention} />,
};
