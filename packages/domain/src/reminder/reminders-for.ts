import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
import { curates, leads } from "../access/project-subject.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { needsReport } from "../reporting/needs-report.ts";
import { assignmentReminders } from "./assignment-reminders.ts";
import { answeredReminders, askedReminders } from "./inquiry-reminders.ts";
import { circulationReminders } from "./circulation-reminders.ts";
import { milestoneReminders } from "./milestone-reminders.ts";
import type { Reminder } from "./reminder.ts";
import { closingReminders, reportReminders } from "./report-reminders.ts";
import { decidedReminders, requestedReminders } from "./reschedule-reminders.ts";
import { submittedReminders } from "./review-reminders.ts";
import { closingValueReminders, returnedValueReminders, valueReminders } from "./value-reminders.ts";

/**
 * What a person is to be told on the index's day, told already or not. Leads hear of their own projects, curators of
 * their sector, the project office of all; an administrator, who may do everything, hears of nothing by that role alone.
 * A project that is not active reminds nobody; an assignment about it still does.
 */
export const remindersFor = (index: PortfolioIndex, actor: Actor): Reminder[] => {
  const projects = index.portfolio.Project.filter(needsReport);
  const isOffice = holdsRole(actor, "project_office");
  const led = projects.filter((project) => leads(actor, project));
  const reviewed = projects.filter((project) => isOffice || curates(actor, project));
  return [
    ...led.flatMap((project) => milestoneReminders(index, project)),
    ...led.flatMap((project) => reportReminders(index, project)),
    ...valueReminders(index, led),
    ...led.flatMap((project) => returnedValueReminders(index, project)),
    ...(isOffice ? [...closingReminders(index, projects), ...closingValueReminders(index, projects)] : []),
    ...submittedReminders(index, { actor, projects: reviewed }),
    ...reviewed.flatMap((project) => requestedReminders(index, { actor, project })),
    ...projects.flatMap((project) =>
      decidedReminders(index, { actor, project, isLead: leads(actor, project) }),
    ),
    ...led.flatMap((project) => askedReminders(index, { actor, project })),
    ...projects.flatMap((project) => answeredReminders(index, { actor, project })),
    ...assignmentReminders(index, actor),
    ...circulationReminders(index, actor),
  ];
};
