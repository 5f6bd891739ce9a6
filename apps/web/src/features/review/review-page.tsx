import type { ReportQueue } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { WaitingRequests } from "../moved-targets/waiting-requests.tsx";
import { AwaitedReports } from "./awaited-reports.tsx";
import { DecidedReports } from "./decided-reports.tsx";
import { ExceptionalReports } from "./exceptional-reports.tsx";
import { PlainReports } from "./plain-reports.tsx";
import { QuarterValues } from "./quarter-values.tsx";
import { ReturnedReports } from "./returned-reports.tsx";
import { ReviewDialog, type Reviewing } from "./review-dialog.tsx";

interface ReviewBoardProps {
  queue: ReportQueue;
  onReview: (reviewing: Reviewing) => void;
}

const ReviewBoard = ({ queue, onReview }: ReviewBoardProps) => {
  const exceptional = queue.reports.filter(({ exceptions }) => exceptions.length > 0);
  const plain = queue.reports.filter(({ exceptions }) => exceptions.length === 0);
  return (
    <Stack gap="md">
      <ExceptionalReports reports={exceptional} onReview={onReview} />
      <QuarterValues values={queue.values} onReview={onReview} />
      <PlainReports reports={plain} onReview={onReview} />
      <WaitingRequests />
      <DecidedReports decided={queue.decided} />
      <ReturnedReports reports={queue.returned} />
      <AwaitedReports awaited={queue.awaited} />
    </Stack>
  );
};

/** What waits for the reviewer: reports with exceptions first, the rest to be accepted together, and what is missing. */
export const ReviewPage = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().report.queue.queryOptions({ asOf: useAsOf() }));
  const hasTraining = query.data?.reports.some(({ report }) => report.origin === "training") ?? false;
  const [reviewing, setReviewing] = useState<Reviewing | null>(null);
  return (
    <>
      <PageHeader
        title={t("review.title")}
        badges={hasTraining ? <OriginBadge origin="training" /> : null}
        actions={
          <ButtonLink to="/periods" variant="default" size="xs">
            {t("review.periods")}
          </ButtonLink>
        }
      />
      <QueryView query={query}>{(queue) => <ReviewBoard queue={queue} onReview={setReviewing} />}</QueryView>
      <ReviewDialog reviewing={reviewing} onClose={() => setReviewing(null)} />
    </>
  );
};
