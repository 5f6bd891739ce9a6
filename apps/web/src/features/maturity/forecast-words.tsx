import type { ExpectedCourse, Forecast, ForecastYear, YearlyPace } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePaceWords } from "./use-pace-words.ts";
import classes from "./maturity.module.css";

interface ForecastProps {
  forecast: Forecast;
  unit: string;
}

/** A pace, or why there is none. */
export const PaceText = ({ pace, unit }: { pace: YearlyPace; unit: string }) => {
  const { t } = useTranslation();
  const words = usePaceWords(unit);
  if ("perYear" in pace) return <>{words(pace.perYear)}</>;
  return (
    <Text span inherit c="dimmed" fs="italic">
      {t(`maturity.paceRefusal.${pace.refusal}`)}
    </Text>
  );
};

const useYearWords = () => {
  const { t } = useTranslation();
  return (year: ForecastYear): string =>
    year === null ? t("maturity.beyond") : t("maturity.byEnd", { year });
};

/** From the year of the fast pace to that of the slow one. */
const Band = ({ outcome: { earliest, latest } }: { outcome: ExpectedCourse }) => {
  const { t } = useTranslation();
  // The fast pace is never the later one: beyond the century it is for both.
  if (earliest === null || earliest === latest) return <>{t("maturity.bandSame")}</>;
  if (latest === null) return <>{t("maturity.bandOpen", { earliest })}</>;
  return <>{t("maturity.band", { earliest, latest })}</>;
};

/** The expected year with its band, or why none is told. */
export const ExpectedYear = ({ forecast: { outcome, target } }: Pick<ForecastProps, "forecast">) => {
  const { t } = useTranslation();
  const yearWords = useYearWords();
  if (outcome.state === "reached") return <>{t("maturity.reached")}</>;
  if (outcome.state === "refused")
    return (
      <Text span inherit c="dimmed" fs="italic">
        {t(`maturity.forecastRefusal.${outcome.refusal}`)}
      </Text>
    );
  const inYear = target?.year ?? null;
  const isLate = inYear !== null && (outcome.year === null || outcome.year > inYear);
  return (
    <>
      <b>{yearWords(outcome.year)}</b>
      <span className={classes["second"]}>
        <Band outcome={outcome} />
      </span>
      {inYear === null ? null : (
        <span className={classes["second"]}>
          {t(isLate ? "maturity.late" : "maturity.inTime", { year: inYear })}
        </span>
      )}
    </>
  );
};

/** What the expected year is worked out from. */
export const ForecastGround = ({ forecast: { outcome, points, leftOut }, unit }: ForecastProps) => {
  const { t } = useTranslation();
  const words = usePaceWords(unit);
  return (
    <>
      {outcome.state === "expected" ? (
        <>
          {words(outcome.pace.median)}
          <span className={classes["second"]}>
            {t("maturity.quarters", { slow: words(outcome.pace.slow), fast: words(outcome.pace.fast) })}
          </span>
        </>
      ) : (
        "—"
      )}
      {points.length === 0 ? null : (
        <span className={classes["second"]}>{t("maturity.points", { count: points.length })}</span>
      )}
      {leftOut === 0 ? null : (
        <span className={classes["second"]}>{t("maturity.leftOut", { count: leftOut })}</span>
      )}
    </>
  );
};
