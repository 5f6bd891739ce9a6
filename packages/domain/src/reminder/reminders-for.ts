import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
import { curates, leads } from "../access/project-subject.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { needsReport } from "../reporting/needs-report.ts";
import { milestoneReminders } from "./milestone-reminders.ts";
import type { Reminder } from "./reminder.ts";
import { closingReminders, reportReminders } from "./report-reminders.ts";
import { decidedReminders, requestedReminders } from "./reschedule-reminders.ts";
import { submittedReminders } from "./review-reminders.ts";

/**
 * What a person is to be told on the index's day, told already or not. Leads hear of their own projects, curators of
 * their sector, the project office of all; an administrator, who may do everything, hears of nothing by that role alone.
 * A project that is not active reminds nobody.
 */
export const remindersFor = (index: PortfolioIndex, actor: Actor): Reminder[] => {
  const projects = index.portfolio.Project.filter(needsReport);
  const isOffice = holdsRole(actor, "project_office");
  const led = projects.filter((project) => leads(actor, project));
  const reviewed = projects.filter((project) => isOffice || curates(actor, project));
  return [
    ...led.flatMap((project) => milestoneReminders(index, project)),
    ...led.flatMap((project) => reportReminders(index, project)),
    ...(isOffice ? closingReminders(index, projects) : []),
    ...submittedReminders(index, { actor, projects: reviewed }),
    ...reviewed.flatMap((project) => requestedReminders(index, { actor, project })),
    ...projects.flatMap((project) =>
      decidedReminders(index, { actor, project, isLead: leads(actor, project) }),
    ),
  ];
};
