import type { IndustryPace, MaturityPace, PaceAnswer, SectorMaturity } from "@kedr/domain";
import type { ReactNode } from "react";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./pace.module.css";

const kinds = ["published", "computed"] as const satisfies readonly (keyof IndustryPace)[];

/** Both kinds under each other, each named: figures of one are never taken for figures of the other. */
const ByKind = ({ pace, children }: { pace: IndustryPace; children: (pace: MaturityPace) => ReactNode }) => {
  const { t } = useTranslation();
  return (
    <dl className={classes["kinds"]}>
      {kinds.map((kind) => (
        <div key={kind} className={classes["kind"]}>
          <dt>{t(`sector.pace.${kind}`)}</dt>
          <dd>{children(pace[kind])}</dd>
        </div>
      ))}
    </dl>
  );
};

const Answer = ({ answer }: { answer: PaceAnswer }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return "refusal" in answer ? (
    <Text span inherit c="dimmed" fs="italic">
      {t(`sector.pace.refusal.${answer.refusal}`)}
    </Text>
  ) : (
    <>{t("sector.pace.aYear", { points: format.computedPoints(answer.pointsPerYear) })}</>
  );
};

interface CellProps {
  industry: SectorMaturity;
}

/** What is to be reached, by when, and on whose word. */
export const PaceTarget = ({ industry: { pace } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { target } = pace.published;
  if (target === null)
    return (
      <Text span inherit c="dimmed" fs="italic">
        {t("shared.notEntered")}
      </Text>
    );
  return (
    <>
      {t("sector.pace.targetIn", { value: format.percent(target.value), year: target.year })}
      <span className={classes["second"]}>{t(`sector.pace.basis.${target.basis}`)}</span>
    </>
  );
};

/** How much a year is needed to reach the target in time. */
export const PaceNeeded = ({ industry: { pace } }: CellProps) => (
  <ByKind pace={pace}>{({ needed }) => <Answer answer={needed} />}</ByKind>
);

/** How much a year was achieved, from which figure on; or why that cannot be told. */
export const PaceAchieved = ({ industry: { pace } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ByKind pace={pace}>
      {({ achieved, start, forecastDate }) => (
        <>
          <Answer answer={achieved} />
          {"refusal" in achieved || start === null ? null : (
            <span className={classes["second"]}>
              {start.date === null
                ? t("sector.pace.fromYear", { value: format.computedPercent(start.value), year: start.year })
                : t("sector.pace.fromDate", {
                    value: format.computedPercent(start.value),
                    date: format.date(start.date),
                  })}
            </span>
          )}
          {forecastDate === null ? null : (
            <span className={classes["second"]}>
              {t("sector.pace.forecast", { date: format.date(forecastDate) })}
            </span>
          )}
        </>
      )}
    </ByKind>
  );
};
