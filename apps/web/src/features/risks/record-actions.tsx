import type { ProblemView, RiskView } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { ActionIcon, Group, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconPencil } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useRiskDesk } from "./risk-desk.ts";

interface RowButtonProps {
  icon: Icon;
  /** The hint. */
  word: string;
  /** Says also which record it acts on. */
  label: string;
  onPress: () => void;
}

const RowButton = ({ icon: Shape, word, label, onPress }: RowButtonProps) => (
  <Tooltip label={word}>
    <ActionIcon size={28} variant="default" aria-label={label} onClick={onPress}>
      <Shape size={15} aria-hidden />
    </ActionIcon>
  </Tooltip>
);

/** Editing and settling an open risk, reopening a settled one; nothing where the reader may not. */
export const RiskActions = ({ risk }: { risk: RiskView }) => {
  const { t } = useTranslation();
  const { ask, canWrite } = useRiskDesk();
  const { title } = risk;
  if (!canWrite(risk.projectId)) return null;
  return (
    <Group gap={4} wrap="nowrap" data-no-print>
      {risk.state === "open" ? (
        <>
          <RowButton
            icon={IconPencil}
            word={t("shared.action.edit")}
            label={t("risks.action.editRisk", { title })}
            onPress={() => ask({ kind: "risk", risk })}
          />
          <RowButton
            icon={IconCheck}
            word={t("risks.action.settle")}
            label={t("risks.action.settleRisk", { title })}
            onPress={() => ask({ kind: "settle", risk })}
          />
        </>
      ) : (
        <RowButton
          icon={IconArrowBackUp}
          word={t("risks.action.reopen")}
          label={t("risks.action.reopenRisk", { title })}
          onPress={() => ask({ kind: "reopenRisk", risk })}
        />
      )}
    </Group>
  );
};

/** Editing and resolving an open problem issue, reopening a resolved one. */
export const ProblemActions = ({ problem }: { problem: ProblemView }) => {
  const { t } = useTranslation();
  const { ask, canWrite } = useRiskDesk();
  const { title } = problem;
  if (!canWrite(problem.projectId)) return null;
  return (
    <Group gap={4} wrap="nowrap" data-no-print>
      {problem.state === "open" ? (
        <>
          <RowButton
            icon={IconPencil}
            word={t("shared.action.edit")}
            label={t("risks.action.editProblem", { title })}
            onPress={() => ask({ kind: "problem", problem })}
          />
          <RowButton
            icon={IconCheck}
            word={t("risks.action.resolve")}
            label={t("risks.action.resolveProblem", { title })}
            onPress={() => ask({ kind: "resolve", problem })}
          />
        </>
      ) : (
        <RowButton
          icon={IconArrowBackUp}
          word={t("risks.action.reopen")}
          label={t("risks.action.reopenProblem", { title })}
          onPress={() => ask({ kind: "reopenProblem", problem })}
        />
      )}
    </Group>
  );
};
