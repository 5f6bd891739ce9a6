import type { ReportDesk } from "@kedr/domain";
import type { ReactNode } from "react";
import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { PageSkeleton } from "../../components/skeletons.tsx";
import { useAccount } from "../../lib/session.ts";
import { hasEdits } from "./edits.ts";
import type { Place } from "./kept-store.ts";
import { ObstacleNotice } from "./obstacle-notice.tsx";
import { QuarterDesk } from "./quarter-desk.tsx";
import { Remark } from "./remark.tsx";
import { ReportForm } from "./report-form.tsx";
import { SentPanel } from "./sent-panel.tsx";
import { UnsentDraft } from "./unsent-draft.tsx";
import { useKeptReport } from "./use-kept-report.ts";
import { WaitingPanel } from "./waiting-panel.tsx";

interface DeskProps {
  desk: ReportDesk;
  reread: () => Promise<ReportDesk | undefined>;
}

const NoForm = ({ desk, draft }: { desk: ReportDesk; draft: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <ObstacleNotice desk={desk} />
      {desk.report ? null : (
        <SectionCard title={t("report.none.title")}>
          <Text size="sm" c="dimmed">
            {t("report.none.text")}
          </Text>
        </SectionCard>
      )}
      {draft}
    </Stack>
  );
};

type Mode = "form" | "shown" | "sent";

/** The report of a month where it stands: to be written, on its way, sent, returned, or past. */
const Desk = ({ desk, reread, place }: DeskProps & { place: Place }) => {
  const { report, canSubmit } = desk;
  const isSent = report !== null && report.state !== "returned";
  // A form stays until it is sent: somebody else's report, arriving meanwhile, must not take it away.
  const [mode, setMode] = useState<Mode>(isSent ? "shown" : "form");
  const { kept, reread: rereadKept } = useKeptReport(place, () => setMode("shown"));
  if (!kept) return <PageSkeleton />;
  const { waiting, draft } = kept;
  if (waiting?.refusal === null)
    return (
      <WaitingPanel waiting={waiting} onTakenBack={() => void rereadKept().then(() => setMode("form"))} />
    );
  if (canSubmit && (!isSent || mode === "form"))
    return (
      <Stack gap="md">
        <Remark report={report} of="report" />
        <ReportForm
          key={place.periodId}
          desk={desk}
          place={place}
          kept={kept}
          reread={reread}
          onSettled={async (state) => {
            await Promise.all([reread(), rereadKept()]);
            if (state !== "refused") setMode(state === "sent" ? "sent" : "shown");
          }}
        />
      </Stack>
    );
  const unsent = draft && hasEdits(draft) ? <UnsentDraft desk={desk} draft={draft} /> : null;
  return (
    <Stack gap="md">
      {canSubmit ? unsent : <NoForm desk={desk} draft={unsent} />}
      {report ? (
        <SentPanel desk={desk} report={report} isNew={mode === "sent"} onCorrect={() => setMode("form")} />
      ) : null}
    </Stack>
  );
};

/** The desk of the signed-in person: values that go apart from the month's report first, then that report. */
export const ReportDeskView = ({ desk, reread }: DeskProps) => {
  const { id: accountId } = useAccount();
  const { period, project, quarters } = desk;
  const place = period && { accountId, projectId: project.id, periodId: period.id };
  return (
    <Stack gap="md">
      {quarters.map((quarter) =>
        quarter.period && quarter.isApart && (quarter.canTell || quarter.report) ? (
          <QuarterDesk
            key={quarter.period.id}
            desk={desk}
            quarter={quarter}
            period={quarter.period}
            reread={reread}
          />
        ) : null,
      )}
      {place ? (
        <Desk key={place.periodId} desk={desk} reread={reread} place={place} />
      ) : (
        <NoForm desk={desk} draft={null} />
      )}
    </Stack>
  );
};
