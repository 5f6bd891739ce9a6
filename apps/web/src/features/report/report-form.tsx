import type { ReportDesk } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChangesSection } from "./changes-section.tsx";
import { DifferencesDialog } from "./differences-dialog.tsx";
import { differencesOf, hasEdits, valuesOf, withEdit } from "./edits.ts";
import { ReportFormProvider } from "./form-field.ts";
import { focusField } from "./focus-field.ts";
import { FundingSection } from "./funding-section.tsx";
import { IndicatorsSection } from "./indicators-section.tsx";
import type { Place } from "./kept-store.ts";
import { MilestonesSection } from "./milestones-section.tsx";
import { RatingSection } from "./rating-section.tsx";
import { fieldOf, isDone, prefill } from "./report-fields.ts";
import classes from "./report-form.module.css";
import { ReportKeyHelp } from "./report-key-help.tsx";
import { RisksSection } from "./risks-section.tsx";
import { SendingPanel } from "./sending-panel.tsx";
import { fieldOfPath } from "./server-field.ts";
import { toSubmission } from "./submission.ts";
import { useDraft } from "./use-draft.ts";
import type { KeptReport } from "./use-kept-report.ts";
import { useReportKeys } from "./use-report-keys.ts";
import type { Sending } from "./use-sending.ts";
import { useSending } from "./use-sending.ts";
import { WordsSection } from "./words-section.tsx";

interface ReportFormProps extends Pick<Sending, "reread" | "onSettled"> {
  desk: ReportDesk;
  place: Place;
  kept: KeptReport;
}

const useFormState = ({ desk, place, kept, reread, onSettled }: ReportFormProps) => {
  const { t } = useTranslation();
  const draft = useDraft(place, kept.draft);
  const base = prefill(desk);
  const values = valuesOf(base, draft.edits);
  const sending = useSending({
    desk,
    place,
    draft,
    refusal: kept.waiting?.refusal ?? null,
    reread,
    onSettled,
  });
  const { failure, problems } = sending;
  const refused = failure?.field ? fieldOfPath(failure.field, toSubmission(desk, values)) : null;
  const set = (field: string, value: string): void => {
    draft.change(withEdit(draft.edits, { base, field, value }));
    sending.touched(field);
  };
  const errorOf = (field: string): string | undefined => {
    const problem = problems.find((known) => known.field === field);
    if (problem) return t(`report.problem.${problem.code}`);
    return refused === field ? failure?.message : undefined;
  };
  const firstWrong = problems[0]?.field ?? refused;
  useEffect(() => {
    if (firstWrong !== null && firstWrong !== undefined) focusField(firstWrong);
  }, [firstWrong, problems]);
  const message = failure ? failure.message || t(`shared.failure.${failure.code}`) : null;
  return { base, values, draft, sending, set, errorOf, failureOfForm: refused === null ? message : null };
};

/** The report in the order of thinking, prefilled; on the right what will be sent. */
export const ReportForm = (props: ReportFormProps) => {
  const { desk } = props;
  const form = useFormState(props);
  const { base, values, draft, sending, set, errorOf } = form;
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
      <DifferencesDialog
        desk={desk}
        differences={sending.conflicts}
        against="system"
        isBusy={sending.isSending}
        onKeepMine={sending.keepMine}
        onKeepTheirs={sending.keepTheirs}
      />
      <DifferencesDialog
        desk={desk}
        differences={draft.other ? differencesOf(base, draft.edits, draft.other) : []}
        against="tab"
        onKeepMine={() => draft.settleOther("mine")}
        onKeepTheirs={() => draft.settleOther("theirs")}
      />
    </ReportFormProvider>
  );
};
