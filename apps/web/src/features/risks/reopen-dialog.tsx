import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import type { RiskTask } from "./risk-desk.ts";
import { useReopening } from "./use-risk-writes.ts";

interface ReopenDialogProps {
  task: Extract<RiskTask, { kind: "reopenRisk" | "reopenProblem" }>;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before a settlement is taken back: what was written of it would have to be written again. */
export const ReopenDialog = ({ task, isOpen, onClose }: ReopenDialogProps) => {
  const { t } = useTranslation();
  const { reopenRisk, reopenProblem, isWriting } = useReopening();
  const confirm = async () => {
    await (task.kind === "reopenRisk" ? reopenRisk(task.risk) : reopenProblem(task.problem));
    onClose();
  };
  const problem = task.kind === "reopenRisk" ? task.risk.problem : null;
  const text =
    task.kind === "reopenProblem"
      ? t("risks.reopen.problemText")
      : problem
        ? t("risks.reopen.riskWithProblem", { title: problem.name })
        : t("risks.reopen.riskText");
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={task.kind === "reopenRisk" ? t("risks.reopen.risk") : t("risks.reopen.problem")}
      confirmLabel={t("risks.action.reopen")}
      isBusy={isWriting}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Text fw={500}>{task.kind === "reopenRisk" ? task.risk.title : task.problem.title}</Text>
      <Text size="sm" mt={4}>
        {text}
      </Text>
    </ConfirmDialog>
  );
};
