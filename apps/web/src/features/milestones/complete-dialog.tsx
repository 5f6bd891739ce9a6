import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useSession } from "../../lib/session.ts";
import { CompleteConflict } from "./complete-conflict.tsx";
import { MilestoneDialog } from "./milestone-dialog.tsx";
import { useComplete } from "./use-complete.ts";
import { useVersionedWrite } from "./use-versioned-write.ts";

interface CompleteDialogProps {
  milestone: MilestoneView;
  isOpen: boolean;
  onClose: () => void;
}

const fields = ["actualDate", "evidence"];

/** Says a milestone done: the day (today unless changed) and what shows it. Can be undone from the notice. */
export const CompleteDialog = ({ milestone: now, isOpen, onClose }: CompleteDialogProps) => {
  // As it was when the form was opened: a newer version read meanwhile must come up as a conflict.
  const [milestone] = useState(now);
  const { t } = useTranslation();
  const { today } = useSession();
  const { complete, isWriting } = useComplete(milestone);
  const [actualDate, setActualDate] = useState(milestone.actualDate ?? today);
  const [evidence, setEvidence] = useState(milestone.evidence ?? "");
  const form = useVersionedWrite({
    read: milestone,
    fields,
    onClose,
    write: (over) => complete({ over, actualDate, evidence }),
  });
  const changeDate = (picked: CalendarDate | null) => {
    setActualDate(picked ?? today);
    form.touched();
  };
  const changeEvidence = (text: string) => {
    setEvidence(text);
    form.touched();
  };

  return (
    <>
      <MilestoneDialog
        milestone={milestone}
        title={t("milestones.complete.title")}
        submitLabel={t("milestones.complete.submit")}
        isOpen={isOpen && form.conflict === null}
        isBusy={isWriting}
        errorOfForm={form.errorOfForm}
        onClose={form.close}
        onSubmit={form.submit}
      >
        <DateField
          data-autofocus
          required
          label={t("milestones.complete.date")}
          value={actualDate}
          error={form.errorOf("actualDate")}
          onChange={changeDate}
        />
        <Textarea
          label={t("milestones.complete.evidence")}
          description={t("milestones.complete.evidenceNote")}
          required={milestone.requiresEvidence}
          autosize
          minRows={2}
          maxLength={500}
          value={evidence}
          error={form.errorOf("evidence")}
          onChange={(event) => changeEvidence(event.currentTarget.value)}
        />
      </MilestoneDialog>
      <CompleteConflict
        mine={{ ...milestone, actualDate, evidence }}
        theirs={isOpen ? form.conflict : null}
        isBusy={isWriting}
        onKeepMine={form.keepMine}
        onKeepTheirs={form.keepTheirs}
      />
    </>
  );
};
