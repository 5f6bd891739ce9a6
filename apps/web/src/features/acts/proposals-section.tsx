import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ActDeskProvider } from "./act-desk-provider.tsx";
import { ProposalLines } from "./proposal-lines.tsx";
import classes from "./acts.module.css";

/** Every question proposed to the Council, and what became of each. */
export const ProposalsSection = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().proposal.list.queryOptions({ asOf: useAsOf() }));
  const count = query.data?.proposals.length;
  return (
    <SectionCard
      title={t("acts.proposals")}
      aside={count === undefined ? undefined : <CountBadge count={count} />}
      isFlush
    >
      <ActDeskProvider>
        <QueryView query={query} skeleton={<TableSkeleton rows={2} />}>
          {({ proposals }) =>
            proposals.length === 0 ? (
              <EmptyState title={t("acts.proposalsEmpty")} />
            ) : (
              <ul className={classes["list"]}>
                {proposals.map((proposal) => (
                  <li key={proposal.id} className={classes["record"]} data-keep-together>
                    <ProposalLines proposal={proposal} withProject />
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </ActDeskProvider>
    </SectionCard>
  );
};
