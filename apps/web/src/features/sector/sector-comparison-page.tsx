import { Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { ButtonLink } from "../../components/links.tsx";
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
        actions={
          <Group gap="xs">
            <ButtonLink
              to="/compare"
              search={{ left: "deputy", right: "deputy" }}
              variant="default"
              size="sm"
            >
              {t("shared.link.compare")}
            </ButtonLink>
            <ButtonLink to="/curation" variant="default" size="sm">
              {t("curation.title")}
            </ButtonLink>
          </Group>
        }
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={8} />}>
        {(comparison) => <ComparisonView comparison={comparison} />}
      </QueryView>
    </>
  );
};
