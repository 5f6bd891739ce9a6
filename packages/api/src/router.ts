import { agendaRouter } from "./agenda.router.ts";
import { attachmentRouter } from "./attachment.router.ts";
import { calendarRouter } from "./calendar.router.ts";
import { councilRouter } from "./council.router.ts";
import { indicatorRouter } from "./indicator.router.ts";
import { milestoneRouter } from "./milestone.router.ts";
import { notificationRouter } from "./notification.router.ts";
import { overviewRouter } from "./overview.router.ts";
import { periodRouter } from "./period.router.ts";
import { planRouter } from "./plan.router.ts";
import { positionRouter } from "./position.router.ts";
import { problemRouter } from "./problem.router.ts";
import { projectRouter } from "./project.router.ts";
import { reportRouter } from "./report.router.ts";
import { rescheduleRouter } from "./reschedule.router.ts";
import { riskRouter } from "./risk.router.ts";
import { sectorRouter } from "./sector.router.ts";
import { sessionRouter } from "./session.router.ts";
import { timelineRouter } from "./timeline.router.ts";
import { trpc } from "./trpc.ts";
import { workRouter } from "./work.router.ts";

/** Every procedure of the API, by noun. */
export const appRouter = trpc.router({
  session: sessionRouter,
  overview: overviewRouter,
  project: projectRouter,
  work: workRouter,
  sector: sectorRouter,
  risk: riskRouter,
  problem: problemRouter,
  indicator: indicatorRouter,
  council: councilRouter,
  agenda: agendaRouter,
  milestone: milestoneRouter,
  attachment: attachmentRouter,
  plan: planRouter,
  position: positionRouter,
  period: periodRouter,
  report: reportRouter,
  timeline: timelineRouter,
  reschedule: rescheduleRouter,
  notification: notificationRouter,
  calendar: calendarRouter,
});

/** The router's type: all that a client imports of it. */
export type AppRouter = typeof appRouter;
