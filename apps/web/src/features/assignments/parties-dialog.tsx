import { Modal, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { readFailure } from "../../lib/errors.ts";
import { useSession } from "../../lib/session.ts";
import { PartyRows, type PartyRow } from "./party-rows.tsx";
import type { AssignmentDialogProps } from "./report-dialog.tsx";
import { rowsOf } from "./restorable-parties.ts";
import { useSaveParties } from "./use-save-parties.ts";

/** Enters the co-assignees of an assignment. */
export const PartiesDialog = ({ assignment, onClose }: AssignmentDialogProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const notices = useNotices();
  const { save, isWriting } = useSaveParties(assignment);
  const [rows, setRows] = useState<PartyRow[]>(() => rowsOf(assignment.parties));
  const [error, setError] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    try {
      await save(rows);
      onClose();
    } catch (failure) {
      const { field, message } = readFailure(failure);
      if (field?.startsWith("parties")) setError(message);
      else notices.failed(failure);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t("control.parties.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm isBusy={isWriting} onSubmit={() => void submit()} onClose={onClose}>
        <Text size="sm" fw={600}>
          {assignment.text}
        </Text>
        <PartyRows
          rows={rows}
          leadId={assignment.assignee.id}
          min={today}
          error={error}
          onChange={(next) => {
            setError(null);
            setRows(next);
          }}
        />
      </DialogForm>
    </Modal>
  );
};
