import type { ReportDesk } from "@kedr/domain";
import { DifferencesDialog } from "./differences-dialog.tsx";
import { differencesOf } from "./edits.ts";
import type { FormParts } from "./use-form-state.ts";

interface FormDialogsProps {
  desk: ReportDesk;
  form: Pick<FormParts, "base" | "draft" | "sending">;
}

/** What was filled in twice: here and in the system, here and in another tab. */
export const FormDialogs = ({ desk, form: { base, draft, sending } }: FormDialogsProps) => (
  <>
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
  </>
);
