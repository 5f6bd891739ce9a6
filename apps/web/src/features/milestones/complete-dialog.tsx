import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { Input, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useSession } from "../../lib/session.ts";
import { EvidenceFiles } from "../evidence/evidence-files.tsx";
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
          // A file will do instead: files are attached at once, so they are seen on the milestone as it is now.
          required={milestone.requiresEvidence && now.files.length === 0}
          autosize
          minRows={2}
          maxLength={500}
          value={evidence}
          error={form.errorOf("evidence")}
          onChange={(event) => changeEvidence(event.currentTarget.value)}
        />
        <Input.Wrapper label={t("evidence.files")} labelElement="div">
          <EvidenceFiles owner={{ milestoneId: milestone.id }} />
        </Input.Wrapper>
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
