import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { PlanBoard } from "./plan-board.tsx";

const route = getRouteApi("/signed-in/projects/$projectId/plan");

/** The plan of a project's milestones, in one table to plan in. */
export const PlanPage = () => {
  const { t } = useTranslation();
  const { projectId } = route.useParams();
  const query = useQuery(useTRPC().plan.get.queryOptions({ projectId, asOf: useAsOf() }));
  return (
    <>
      <PageHeader
        title={t("plan.title")}
        lead={
          <AnchorLink to="/projects/$projectId" params={{ projectId }} hash="milestones" underline="always">
            {query.data?.project.name ?? t("projects.project")}
          </AnchorLink>
        }
      />
      <QueryView query={query}>{(plan) => <PlanBoard plan={plan} />}</QueryView>
    </>
  );
};
