import type { DeskQuarter, PeriodView, ReportDesk } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { useState } from "react";
import { PageSkeleton } from "../../components/skeletons.tsx";
import { useAccount } from "../../lib/session.ts";
import { mayAttachTo } from "./may-attach.ts";
import { QuarterForm } from "./quarter-form.tsx";
import { QuarterSent } from "./quarter-sent.tsx";
import { Remark } from "./remark.tsx";
import { quarterSheet } from "./sheet.ts";
import { useKeptReport } from "./use-kept-report.ts";
import { WaitingPanel } from "./waiting-panel.tsx";

interface QuarterDeskProps {
  desk: ReportDesk;
  quarter: DeskQuarter;
  period: PeriodView;
  reread: () => Promise<ReportDesk | undefined>;
}

type Mode = "form" | "shown" | "sent";

/** The values of one quarter, apart from the report of the month, where they stand. */
export const QuarterDesk = ({ desk, quarter, period, reread }: QuarterDeskProps) => {
  const { id: accountId } = useAccount();
  const { report, canTell } = quarter;
  const place = { accountId, projectId: desk.project.id, periodId: period.id };
  const isSent = report !== null && report.state !== "returned";
  const [mode, setMode] = useState<Mode>(isSent ? "shown" : "form");
  const { kept, reread: rereadKept } = useKeptReport(place, () => setMode("shown"));
  if (!kept) return <PageSkeleton />;
  const { waiting } = kept;
  if (waiting?.refusal === null)
    return (
      <WaitingPanel waiting={waiting} onTakenBack={() => void rereadKept().then(() => setMode("form"))} />
    );
  const rereadSheet = async () => {
    const fresh = await reread();
    const found = fresh?.quarters.find((known) => known.period?.id === period.id);
    return fresh && found ? quarterSheet(fresh, found) : undefined;
  };
  if (canTell && (!isSent || mode === "form"))
    return (
      <Stack gap="md">
        <Remark report={report} of="values" />
        <QuarterForm
          desk={desk}
          quarter={quarter}
          place={place}
          kept={kept}
          reread={rereadSheet}
          onSettled={async (state) => {
            await Promise.all([reread(), rereadKept()]);
            if (state !== "refused") setMode(state === "sent" ? "sent" : "shown");
          }}
        />
      </Stack>
    );
  if (report === null) return null;
  return (
    <QuarterSent
      quarter={quarter}
      period={period}
      report={report}
      mayAttach={mayAttachTo(desk)}
      isNew={mode === "sent"}
      onCorrect={() => setMode("form")}
    />
  );
};
