import type { RescheduleView } from "@kedr/domain";
import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { EffectSummary } from "./effect-summary.tsx";
import { RequestCard } from "./ledger-cards.tsx";
import { useWaitingRequests } from "./use-waiting-requests.ts";
import classes from "./moved-targets.module.css";

/** The requests that wait for a decision, each with its effect: a section of the page of reviews. */
export const WaitingRequests = () => {
  const { t } = useTranslation();
  const query = useWaitingRequests();
  const title = t("movedTargets.queue.title");
  return (
    <SectionCard
      title={title}
      aside={query.data ? <CountBadge count={query.data.requests.length} /> : null}
      actions={
        <AnchorLink to="/moved-targets" size="sm">
          {t("movedTargets.queue.all")}
        </AnchorLink>
      }
      isFlush
    >
      <QueryView query={query} skeleton={<TableSkeleton rows={3} />}>
        {({ requests, decided }) => (
          <>
            {requests.length === 0 ? (
              <EmptyState title={t("movedTargets.queue.empty")} />
            ) : (
              <ul aria-label={title} className={classes["cards"]}>
                {requests.map((request) => (
                  <li key={request.id} className={classes["card"]} data-keep-together>
                    <RequestCard request={request} />
                    {request.preview ? <EffectSummary effect={request.preview} /> : null}
                  </li>
                ))}
              </ul>
            )}
            {decided.length === 0 ? null : <Decided requests={decided} />}
          </>
        )}
      </QueryView>
    </SectionCard>
  );
};

/** What the reader has decided today, each with the way back. */
const Decided = ({ requests }: { requests: readonly RescheduleView[] }) => {
  const { t } = useTranslation();
  const title = t("movedTargets.queue.decided");
  return (
    <>
      <Title order={3} size="sm" px="md" pt="sm">
        {title}
      </Title>
      <ul aria-label={title} className={classes["cards"]}>
        {requests.map((request) => (
          <li key={request.id} className={classes["card"]} data-keep-together>
            <RequestCard request={request} />
          </li>
        ))}
      </ul>
    </>
  );
};
