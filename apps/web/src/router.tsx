import type { RouterContext } from "./routes/root.tsx";
import { createRouter, useRouter } from "@tanstack/react-router";
import { ErrorState } from "./components/error-state.tsx";
import { focusHeadingAfterNavigation } from "./lib/focus-heading.ts";
import { assignmentsRoute } from "./routes/assignments.tsx";
import { changesRoute } from "./routes/changes.tsx";
import { compareRoute } from "./routes/compare.tsx";
import { completenessRoute } from "./routes/completeness.tsx";
import { councilRoute } from "./routes/council.tsx";
import { councilMembersRoute } from "./routes/council-members.tsx";
import { coverageRoute } from "./routes/coverage.tsx";
import { curationRoute } from "./routes/curation.tsx";
import { decisionRoute, decisionsRoute } from "./routes/decisions.tsx";
import { disciplineRoute } from "./routes/discipline.tsx";
import { folderRoute } from "./routes/folder.tsx";
import { frameworksRoute } from "./routes/frameworks.tsx";
import { indicatorRoute } from "./routes/indicator.tsx";
import { indicatorBodiesRoute } from "./routes/indicator-bodies.tsx";
import { indicatorsRoute } from "./routes/indicators.tsx";
import { maturityRoute } from "./routes/maturity.tsx";
import { meetingRoute } from "./routes/meeting.tsx";
import { meetingScreenRoute } from "./routes/meeting-screen.tsx";
import { movedTargetsRoute } from "./routes/moved-targets.tsx";
import { myWorkRoute } from "./routes/my-work.tsx";
import { notificationsRoute } from "./routes/notifications.tsx";
import { overviewRoute } from "./routes/overview.tsx";
import { periodsRoute } from "./routes/periods.tsx";
import { planRoute } from "./routes/plan.tsx";
import { projectRoute } from "./routes/project.tsx";
import { projectsRoute } from "./routes/projects.tsx";
import { publicationsRoute } from "./routes/publications.tsx";
import { risksRoute } from "./routes/risks.tsx";
import { reportRoute } from "./routes/report.tsx";
import { reviewRoute } from "./routes/review.tsx";
import { rootRoute } from "./routes/root.tsx";
import { searchRoute } from "./routes/search.tsx";
import { sectorComparisonRoute } from "./routes/sector-comparison.tsx";
import { sectorRoute } from "./routes/sector.tsx";
import { signInRoute } from "./routes/sign-in.tsx";
import { signedInRoute } from "./routes/signed-in.tsx";
import { timelineRoute } from "./routes/timeline.tsx";
import { valueEntryRoute } from "./routes/value-entry.tsx";

const routeTree = rootRoute.addChildren([
  signInRoute,
  meetingScreenRoute,
  signedInRoute.addChildren([
    overviewRoute,
    notificationsRoute,
    projectsRoute,
    projectRoute,
    planRoute,
    reportRoute,
    myWorkRoute,
    movedTargetsRoute,
    assignmentsRoute,
    disciplineRoute,
    reviewRoute,
    periodsRoute,
    folderRoute,
    searchRoute,
    sectorRoute,
    sectorComparisonRoute,
    curationRoute,
    changesRoute,
    compareRoute,
    councilRoute,
    councilMembersRoute,
    meetingRoute,
    decisionsRoute,
    decisionRoute,
    maturityRoute,
    indicatorsRoute,
    indicatorBodiesRoute,
    indicatorRoute,
    publicationsRoute,
    valueEntryRoute,
    frameworksRoute,
    completenessRoute,
    coverageRoute,
    risksRoute,
    timelineRoute,
  ]),
]);

const PageFailure = ({ error }: { error: unknown }) => {
  const router = useRouter();
  return <ErrorState error={error} onRetry={() => void router.invalidate()} />;
};

export const createAppRouter = (context: RouterContext) => {
  const router = createRouter({
    routeTree,
    context,
    defaultPreload: "intent",
    // TanStack Query keeps what was read and knows when it is old.
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: PageFailure,
    scrollRestoration: true,
  });
  router.subscribe("onRendered", focusHeadingAfterNavigation);
  return router;
};

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: AppRouter;
  }
}
