import { agendaRouter } from "./agenda.router.ts";
import { councilRouter } from "./council.router.ts";
import { indicatorRouter } from "./indicator.router.ts";
import { milestoneRouter } from "./milestone.router.ts";
import { overviewRouter } from "./overview.router.ts";
import { positionRouter } from "./position.router.ts";
import { projectRouter } from "./project.router.ts";
import { sectorRouter } from "./sector.router.ts";
import { sessionRouter } from "./session.router.ts";
import { trpc } from "./trpc.ts";
import { workRouter } from "./work.router.ts";

/** Every procedure of the API, by noun. */
export const appRouter = trpc.router({
  session: sessionRouter,
  overview: overviewRouter,
  project: projectRouter,
  work: workRouter,
  sector: sectorRouter,
  indicator: indicatorRouter,
  council: councilRouter,
  agenda: agendaRouter,
  milestone: milestoneRouter,
  position: positionRouter,
});

/** The router's type: all that a client imports of it. */
export type AppRouter = typeof appRouter;
