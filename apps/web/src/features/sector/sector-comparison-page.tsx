import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ComparisonView } from "./comparison-view.tsx";

/** All deputy governors side by side. */
export const SectorComparisonPage = () => {
  const { t } = useTranslation();
  const { dataset } = useSession();
  const query = useQuery(useTRPC().sector.compare.queryOptions({ asOf: useAsOf() }));
  return (
    <>
      <PageHeader
        title={t("sector.comparisonTitle")}
        lead={t("sector.comparison.lead")}
        badges={dataset === "training" ? <OriginBadge origin="training" /> : null}
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={8} />}>
        {(comparison) => <ComparisonView comparison={comparison} />}
      </QueryView>
    </>
  );
};
