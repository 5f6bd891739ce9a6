import type { CalendarDate, IndicatorView, MinutesItem, MinutesView, ProjectSummary } from "@kedr/domain";
import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useViewportSize } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChartStageContext } from "../../../components/chart-stage.ts";
import { Figure } from "../../../components/figure.tsx";
import { FundingStatusBadge } from "../../../components/funding-status-badge.tsx";
import { HealthBadge } from "../../../components/health-badge.tsx";
import { ProgressBar } from "../../../components/progress-bar.tsx";
import { useValueWords } from "../../../components/use-value-words.ts";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { LazyChart } from "../../charts/lazy-chart.tsx";
import { useFactWords } from "../../indicators/card/use-fact-words.ts";
import { TargetNote, ValuePeriod } from "../../indicators/value-notes.tsx";
import { hallScale } from "./hall-scale.ts";
import classes from "./projector.module.css";

/** What the figures are of; where the question's own words name it, it is not shown twice. */
const Subject = ({ name, question }: { name: string; question: string }) =>
  question.includes(name) ? (
    <VisuallyHidden component="h3">{name}</VisuallyHidden>
  ) : (
    <h3 className={classes["subject"]}>{name}</h3>
  );

const ProjectFigures = ({ summary, question }: { summary: ProjectSummary; question: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { health, progress, milestones, nextMilestone, funding, fundingStatus } = summary;
  return (
    <>
      <Subject name={summary.name} question={question} />
      <dl className={classes["facts"]}>
        <dt>{t("minutes.screen.health")}</dt>
        <dd>
          <HealthBadge health={health.effective} />
        </dd>
        <dt>{t("minutes.screen.done")}</dt>
        <dd>
          <ProgressBar progress={progress} />
        </dd>
        <dt>{t("minutes.screen.overdue")}</dt>
        <dd>{format.integer(milestones.overdue)}</dd>
        <dt>{t("minutes.screen.nextMilestone")}</dt>
        <dd>
          {nextMilestone === null
            ? t("shared.notEntered")
            : `${format.date(nextMilestone.date)} — ${nextMilestone.title}`}
        </dd>
        <dt>{t("minutes.screen.money")}</dt>
        <dd>
          <FundingStatusBadge status={fundingStatus} />{" "}
          {funding.need === null ? null : (
            <span>
              {t("minutes.screen.moneyOf", {
                allocated:
                  funding.allocated === null ? t("shared.notEntered") : format.roubles(funding.allocated),
                need: format.roubles(funding.need),
              })}
            </span>
          )}
        </dd>
      </dl>
    </>
  );
};

interface IndicatorFiguresProps {
  indicator: IndicatorView;
  day: CalendarDate;
  question: string;
}

const IndicatorFigures = ({ indicator, day, question }: IndicatorFiguresProps) => {
  const { t } = useTranslation();
  const words = useValueWords(indicator.unit);
  const factWords = useFactWords(indicator.unit);
  const { width } = useViewportSize();
  const { current, target } = indicator;
  return (
    <>
      <Subject name={indicator.name} question={question} />
      <dl className={`${classes["facts"] ?? ""} ${classes["values"] ?? ""}`}>
        <dt>{t("minutes.screen.value")}</dt>
        <dd>
          <Figure value={current} format={factWords} /> {current && <ValuePeriod value={current} />}
        </dd>
        <dt>{t("minutes.screen.target")}</dt>
        <dd>
          <Figure value={target?.value} format={words} /> {target && <TargetNote target={target} />}
        </dd>
      </dl>
      <ChartStageContext value={{ scale: hallScale(width), hasTools: false }}>
        <LazyChart of={{ kind: "series", indicator, today: day }} />
      </ChartStageContext>
    </>
  );
};

/** The figures of what a question is about: live, or as they were known on the day of a meeting that is over. */
export const QuestionFigures = ({ item, view }: { item: MinutesItem; view: MinutesView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const trpc = useTRPC();
  const asked = useAsOf();
  const asOf = asked ?? (view.date < view.today ? view.date : undefined);
  const { project, indicator } = item;
  const ofProject = useQuery({
    ...trpc.project.get.queryOptions({ projectId: project?.id ?? "", asOf }),
    enabled: project !== null,
  });
  const ofIndicator = useQuery({
    ...trpc.indicator.get.queryOptions({ indicatorId: indicator?.id ?? "", asOf }),
    enabled: indicator !== null,
  });
  const day = asOf ?? view.today;
  const isWaiting = ofProject.isLoading || ofIndicator.isLoading;
  return (
    <section aria-label={t("minutes.screen.figures")} className={classes["figures"]}>
      <h2 className={classes["label"]}>
        {t(asOf === undefined ? "minutes.screen.figuresNow" : "minutes.screen.figuresOn", {
          date: format.date(day),
        })}
      </h2>
      {isWaiting ? <Skeleton height={160} /> : null}
      {ofProject.data ? <ProjectFigures summary={ofProject.data.summary} question={item.title} /> : null}
      {ofIndicator.data ? (
        <IndicatorFigures indicator={ofIndicator.data.indicator} day={day} question={item.title} />
      ) : null}
      {ofProject.isError || ofIndicator.isError ? (
        <p className={classes["about"]}>{t("minutes.screen.noFigures")}</p>
      ) : null}
    </section>
  );
};
