import type { CalendarDate, MilestoneListItem } from "@kedr/domain";
import { daysBetween } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Figure } from "../../../components/figure.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { SlipText } from "../slip-text.tsx";
import classes from "./milestone-list.module.css";

/** The title, leading to the milestone on its project's page. */
export const MilestoneTitle = ({ milestone }: { milestone: MilestoneListItem }) => {
  const { t } = useTranslation();
  const { id, projectId, title, isCritical } = milestone;
  return (
    <>
      <AnchorLink to="/projects/$projectId" params={{ projectId }} hash={`milestone-${id}`} inherit>
        {title}
      </AnchorLink>
      {isCritical ? <span className={classes["critical"]}> {t("overview.milestone.critical")}</span> : null}
    </>
  );
};

/** The project and its industry. */
export const MilestoneProject = ({ milestone }: { milestone: MilestoneListItem }) => (
  <>
    <AnchorLink to="/projects/$projectId" params={{ projectId: milestone.projectId }} inherit c="inherit">
      {milestone.projectName}
    </AnchorLink>
    <span className={classes["second"]}>{milestone.industryName}</span>
  </>
);

interface DateCellProps {
  milestone: MilestoneListItem;
  today: CalendarDate;
}

/** The planned date, and how far it is from today. */
export const PlannedDate = ({ milestone, today }: DateCellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { baselineDate } = milestone;
  if (baselineDate === null) return <Figure value={baselineDate} format={format.date} />;
  const days = daysBetween(today, baselineDate);
  return (
    <>
      <Figure value={baselineDate} format={format.date} />
      <span className={classes["second"]} data-late={days < 0}>
        {days < 0 ? t("overview.milestone.late", { count: -days }) : null}
        {days === 0 ? t("overview.milestone.today") : null}
        {days > 0 ? t("overview.milestone.in", { count: days }) : null}
      </span>
    </>
  );
};

/** The date the lead now expects, and how far it has moved from the plan. */
export const ForecastDate = ({ milestone }: { milestone: MilestoneListItem }) => {
  const format = useFormat();
  const { forecastDate, slipDays } = milestone;
  return (
    <>
      <Figure value={forecastDate} format={format.date} />
      {forecastDate === null || slipDays === null || slipDays === 0 ? null : (
        <span className={classes["second"]}>
          <SlipText days={slipDays} />
        </span>
      )}
    </>
  );
};
