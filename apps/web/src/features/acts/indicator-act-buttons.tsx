import type { IndicatorActs, IndicatorView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ActButtonRow, type Act } from "./act-button-row.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { AssignDialog } from "./assign-dialog.tsx";
import { ProposeDialog } from "./propose-dialog.tsx";

interface IndicatorActButtonsProps {
  indicator: Pick<IndicatorView, "id" | "name">;
  /** What the server lets the reader begin. */
  acts: IndicatorActs;
}

/** What a reviewer may begin about an indicator: a question goes to the lead of one of its projects. */
export const IndicatorActButtons = ({
  indicator: { id: indicatorId, name },
  acts: { askAbout, canAssign, canPropose },
}: IndicatorActButtonsProps) => {
  const { t } = useTranslation();
  const [first] = askAbout;
  const acts: Act[] = [
    ...(first ? (["ask"] as const) : []),
    ...(canAssign ? (["assign"] as const) : []),
    ...(canPropose ? (["propose"] as const) : []),
  ];
  const alone = { projectId: null, projectName: name, indicatorId };
  return (
    <ActButtonRow
      acts={acts}
      nameOf={(act) => t("acts.action.about", { action: t(`acts.action.${act}`), name })}
    >
      {(act, onClose) => {
        if (act === "assign") return <AssignDialog {...alone} onClose={onClose} />;
        if (act === "propose") return <ProposeDialog {...alone} onClose={onClose} />;
        return first ? (
          <AskDialog
            projectId={first.id}
            projectName={first.name}
            projects={askAbout}
            indicatorId={indicatorId}
            onClose={onClose}
          />
        ) : null;
      }}
    </ActButtonRow>
  );
};
