import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
import { leads } from "../access/project-subject.ts";
import { meetingEvent } from "../council/meeting-event.ts";
import { belongsTo } from "../council/meeting-guests.ts";
import { milestoneState } from "../milestone/milestone-state.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { comingWindows, reportOf } from "../reminder/report-window.ts";
import { missingValues } from "../report/missing-values.ts";
import { needsReport } from "../reporting/needs-report.ts";
import { dateInFigures } from "../wording/figures.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { monthInWords, quarterInWords } from "./notification-words.ts";

const milestoneEvents = (index: PortfolioIndex, project: ProjectRecord): CalendarEvent[] =>
  (index.milestonesByProject.get(project.id) ?? []).flatMap((milestone) => {
    const { id, title, baselineDate, forecastDate } = milestone;
    const state = milestoneState(milestone, index.today, index.thresholds);
    if (baselineDate === null || state === "completed" || state === "cancelled") return [];
    const forecast = forecastDate === null ? [] : [`Прогноз: ${dateInFigures(forecastDate)}.`];
    return [
      {
        uid: `milestone-${id}`,
        date: baselineDate,
        title: `Контрольная точка: ${title}`,
        description: [`Проект: ${project.name}.`, ...forecast].join(" "),
        path: `/projects/${encodeURIComponent(project.id)}#milestone-${encodeURIComponent(id)}`,
      },
    ];
  });

/** A month's due date, as long as a report of the actor's projects is still to come. */
const reportEvents = (index: PortfolioIndex, projects: readonly ProjectRecord[]): CalendarEvent[] =>
  comingWindows(index, "month").flatMap(({ period: { id, startsOn }, dueOn }) => {
    const missing = projects.filter((project) => {
      const state = reportOf(index, { projectId: project.id, startsOn })?.state;
      return state === undefined || state === "returned";
    });
    if (missing.length === 0) return [];
    return [
      {
        uid: `report-${id}`,
        date: dueOn,
        title: `Срок отчётов за ${monthInWords(startsOn)}`,
        description: `Проекты: ${missing.map(({ name }) => name).join("; ")}.`,
        path: "/my-work",
      },
    ];
  });

/** A quarter's due date, as long as a value of an indicator of the actor's projects is still to come. */
const valueEvents = (index: PortfolioIndex, projects: readonly ProjectRecord[]): CalendarEvent[] =>
  comingWindows(index, "quarter").flatMap(({ period, dueOn }) => {
    const missing = missingValues(index, { projects, quarter: period });
    if (missing.length === 0) return [];
    return [
      {
        uid: `values-${period.id}`,
        date: dueOn,
        title: `Срок значений показателей за ${quarterInWords(period.startsOn)}`,
        description: `Показатели: ${missing.map(({ name }) => name).join("; ")}.`,
        path: "/my-work",
      },
    ];
  });

/**
 * The days that concern a person: the open milestones, due reports and due values of indicators of the projects that the
 * own post leads, and the Council's meetings for its secretary and members, by role or by post, and for the invited. Projects that are not active have no days.
 */
export const calendarEvents = (index: PortfolioIndex, actor: Actor): CalendarEvent[] => {
  const led = index.portfolio.Project.filter((project) => needsReport(project) && leads(actor, project));
  const isOfCouncil = holdsRole(actor, "council_secretary", "council_member");
  return [
    ...led.flatMap((project) => milestoneEvents(index, project)),
    ...reportEvents(index, led),
    ...valueEvents(index, led),
    ...index.portfolio.Meeting.filter(
      (meeting) => isOfCouncil || belongsTo(index.portfolio, meeting, actor.positionId),
    ).map((meeting) => meetingEvent(index.portfolio, meeting)),
  ].toSorted((one, other) => (one.date + one.uid < other.date + other.uid ? -1 : 1));
};
