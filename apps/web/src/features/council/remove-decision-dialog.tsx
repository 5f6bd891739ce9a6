import type { DecisionView } from "@kedr/domain";
import { decisionSentence } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useAgendaDesk } from "./agenda-desk.ts";
import { useRemoveDecision } from "./decision-edit.ts";

interface RemoveDecisionDialogProps {
  decision: DecisionView;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before a point is taken off; one of the source goes back to those that wait for a meeting. */
export const RemoveDecisionDialog = ({ decision, isOpen, onClose }: RemoveDecisionDialogProps) => {
  const { t } = useTranslation();
  const { writes, announce } = useAgendaDesk();
  const { failed } = useNotices();
  const take = useRemoveDecision(decision);
  const isOfSource = decision.origin === "source";
  const text = decisionSentence({ ...decision, addressees: null });
  const remove = async () => {
    try {
      // Closed first: what follows may have to show two values side by side.
      onClose();
      if (await take()) announce(isOfSource ? t("council.decision.returned") : t("council.decision.removed"));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t("council.decision.removeTitle")}
      confirmLabel={t("council.question.removing")}
      isDangerous
      isBusy={writes.removeDecision.isWriting}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {isOfSource ? t("council.decision.returnText", { text }) : t("council.decision.removeText", { text })}
    </ConfirmDialog>
  );
};
