import type { OverallMaturity, PublishedFigure } from "@kedr/domain";
import type { MaturityPoint } from "./maturity-points.ts";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { maturityPoints } from "./maturity-points.ts";
import classes from "./maturity-chart.module.css";

const Line = ({ from, to }: { from: MaturityPoint | undefined; to: MaturityPoint | undefined }) =>
  from && to ? (
    <line
      className={classes["line"]}
      data-role={to.role}
      x1={from.left}
      y1={100 - from.bottom}
      x2={to.left}
      y2={100 - to.bottom}
    />
  ) : null;

const Drawing = ({ points }: { points: MaturityPoint[] }) => {
  const format = useFormat();
  const of = (role: MaturityPoint["role"]) => points.find((point) => point.role === role);
  const now = of("published") ?? of("baseline");
  return (
    <div className={classes["drawing"]} aria-hidden>
      <svg className={classes["lines"]} viewBox="0 0 100 100" preserveAspectRatio="none">
        {of("published") ? <Line from={of("baseline")} to={of("published")} /> : null}
        <Line from={now} to={of("target")} />
      </svg>
      {points.map(({ role, figure, left, bottom }) => (
        <div
          key={role}
          className={classes["point"]}
          data-role={role}
          style={{ left: `${left}%`, bottom: `${bottom}%` }}
        >
          <span className={classes["value"]}>{format.percent(figure.value)}</span>
          <span className={classes["dot"]} />
        </div>
      ))}
      {points.map(({ role, figure, left }) => (
        <span key={role} className={classes["tick"]} data-role={role} style={{ left: `${left}%` }}>
          {figure.date === null ? figure.year : format.date(figure.date)}
        </span>
      ))}
    </div>
  );
};

/** 32,5 → 73,6 → 100, as printed, with the figures again as a list with their slides. */
export const MaturityChart = ({ maturity }: { maturity: OverallMaturity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const points = maturityPoints(maturity);
  const when = (role: MaturityPoint["role"], { date, year }: PublishedFigure) => {
    if (role === "target") return t("overview.maturity.byYear", { year });
    return date === null
      ? t("overview.maturity.inYear", { year })
      : t("overview.maturity.onDate", { date: format.date(date) });
  };
  const { baseline, published, target } = maturity;
  return (
    <figure className={classes["figure"]}>
      <VisuallyHidden>{t("overview.maturity.chart")}</VisuallyHidden>
      <Drawing points={points} />
      <figcaption>
        <FactList
          facts={points.map(({ role, figure }) => ({
            label: t(`overview.maturity.point.${role}`),
            value: (
              <>
                <b>{format.percent(figure.value)}</b> {when(role, figure)},{" "}
                <SlideText slide={figure.slide} document={figure.document} />
              </>
            ),
          }))}
        />
        {baseline && published && target ? (
          <p className={classes["way"]}>
            {t("overview.maturity.way", {
              gone: format.points(published.value - baseline.value),
              left: format.points(target.value - published.value).replace("+", ""),
            })}
          </p>
        ) : null}
      </figcaption>
    </figure>
  );
};
