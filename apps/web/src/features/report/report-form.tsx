import type { ReportDesk } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { useState } from "react";
import { ChangesSection } from "./changes-section.tsx";
import { hasEdits } from "./edits.ts";
import { focusField } from "./focus-field.ts";
import { FormDialogs } from "./form-dialogs.tsx";
import { ReportFormProvider } from "./form-field.ts";
import { FundingSection } from "./funding-section.tsx";
import { IndicatorsSection } from "./indicators-section.tsx";
import type { Place } from "./kept-store.ts";
import { MilestonesSection } from "./milestones-section.tsx";
import { RatingSection } from "./rating-section.tsx";
import { fieldOf, isDone } from "./report-fields.ts";
import classes from "./report-form.module.css";
import { ReportKeyHelp } from "./report-key-help.tsx";
import { RisksSection } from "./risks-section.tsx";
import { SendingPanel } from "./sending-panel.tsx";
import { monthSheet } from "./sheet.ts";
import { useFormState } from "./use-form-state.ts";
import type { KeptReport } from "./use-kept-report.ts";
import { useReportKeys } from "./use-report-keys.ts";
import type { Sending } from "./use-sending.ts";
import { WordsSection } from "./words-section.tsx";

interface ReportFormProps extends Pick<Sending, "onSettled"> {
  desk: ReportDesk;
  reread: () => Promise<ReportDesk | undefined>;
  place: Place;
  kept: KeptReport;
}

/** The report in the order of thinking, prefilled; on the right what will be sent. */
export const ReportForm = (props: ReportFormProps) => {
  const { desk } = props;
  const { place, kept, reread, onSettled } = props;
  const form = useFormState({
    sheet: monthSheet(desk),
    place,
    kept,
    reread: async () => {
      const fresh = await reread();
      return fresh && monthSheet(fresh);
    },
    onSettled,
  });
  const { values, draft, sending, set, errorOf } = form;
  const [expanded, setExpanded] = useState<readonly string[]>([]);
  const expand = (id: string): void => setExpanded((known) => [...known, id]);
  const area = useReportKeys((id, act) => {
    const done = fieldOf("milestone/done", id);
    if (act === "done") set(done, values[done] === isDone ? "" : isDone);
    else expand(id);
    focusField(fieldOf(act === "done" ? "milestone/evidence" : "milestone/forecastDate", id));
  });
  return (
    <ReportFormProvider value={{ desk, values, set, errorOf }}>
      <div ref={area} className={classes["columns"]} tabIndex={-1}>
        <Stack gap="md">
          <ReportKeyHelp />
          <ChangesSection />
          <MilestonesSection expanded={expanded} onExpand={expand} />
          <IndicatorsSection />
          <FundingSection />
          <RisksSection />
          <RatingSection />
          <WordsSection />
        </Stack>
        <div className={classes["panel"]}>
          <SendingPanel
            savedAt={hasEdits(draft.edits) ? draft.savedAt : null}
            failure={form.failureOfForm}
            isSending={sending.isSending}
            onSend={sending.send}
            onReset={draft.reset}
          />
        </div>
      </div>
      <FormDialogs desk={desk} form={form} />
    </ReportFormProvider>
  );
};
