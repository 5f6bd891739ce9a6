import type { IndicatorView } from "@kedr/domain";
import type { SeriesBreakMark, SeriesLevel, SeriesPoint } from "./series.ts";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { seriesOf } from "./series.ts";
import classes from "./series-chart.module.css";

/** With more points only the ends are labelled. */
const labelsAll = 6;

const Level = ({ level: { role, value, year, bottom } }: { level: SeriesLevel }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = { value: format.number(value) };
  return (
    <span className={classes["level"]} data-role={role} style={{ bottom: `${bottom}%` }}>
      <span className={classes["levelName"]}>
        {year === null
          ? t(`indicators.series.${role}`, words)
          : t(`indicators.series.${role}InYear`, { ...words, year })}
      </span>
    </span>
  );
};

const Point = ({ point, isLabelled }: { point: SeriesPoint; isLabelled: boolean }) => {
  const format = useFormat();
  return (
    <>
      <span
        className={classes["point"]}
        data-estimate={point.isEstimate}
        style={{ left: `${point.left}%`, bottom: `${point.bottom}%` }}
      >
        <span className={classes["dot"]} />
        {isLabelled ? <span className={classes["value"]}>{format.number(point.value)}</span> : null}
      </span>
      {isLabelled ? (
        <span className={classes["tick"]} style={{ left: `${point.left}%` }}>
          {format.date(point.date)}
        </span>
      ) : null}
    </>
  );
};

const Break = ({ mark }: { mark: SeriesBreakMark }) => {
  const { t } = useTranslation();
  return (
    <span className={classes["break"]} style={{ left: `${mark.left}%` }}>
      <span className={classes["breakName"]}>{t("indicators.series.break")}</span>
    </span>
  );
};

/** What the drawing says of versions: series of two of them are not compared. */
const BreakNotes = ({ breaks }: { breaks: readonly SeriesBreakMark[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (breaks.length === 0) return null;
  return (
    <figcaption className={classes["breakNote"]}>
      {breaks.map(({ date, before, after }) => (
        <div key={date}>{t("indicators.series.breakNote", { date: format.date(date), before, after })}</div>
      ))}
    </figcaption>
  );
};

/** The dated values against baseline and target; nothing when there are fewer than two. The table below has all of it. */
export const SeriesChart = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const series = seriesOf(indicator);
  if (series === null) return null;
  const { points, levels, lines, breaks } = series;
  return (
    <figure className={classes["figure"]}>
      <VisuallyHidden>{t("indicators.series.words")}</VisuallyHidden>
      <div className={classes["drawing"]} data-direction={indicator.direction} aria-hidden>
        {levels.map((level) => (
          <Level key={level.role} level={level} />
        ))}
        <svg className={classes["lines"]} viewBox="0 0 100 100" preserveAspectRatio="none">
          {lines.map((facts, index) => (
            <polyline
              key={facts[0]?.methodologyId ?? ""}
              className={classes["line"]}
              data-version={index % 2}
              points={facts.map(({ left, bottom }) => `${left},${100 - bottom}`).join(" ")}
            />
          ))}
        </svg>
        {breaks.map((mark) => (
          <Break key={mark.date} mark={mark} />
        ))}
        {points.map((point, index) => (
          <Point
            key={point.id}
            point={point}
            isLabelled={points.length <= labelsAll || index === 0 || index === points.length - 1}
          />
        ))}
      </div>
      <BreakNotes breaks={breaks} />
    </figure>
  );
};
