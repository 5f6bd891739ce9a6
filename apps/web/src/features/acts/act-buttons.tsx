import type { ReviewAbilities } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ActButtonRow, type Act } from "./act-button-row.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { AssignDialog } from "./assign-dialog.tsx";
import { ProposeDialog } from "./propose-dialog.tsx";

const dialogs = { ask: AskDialog, assign: AssignDialog, propose: ProposeDialog } as const;

interface ActButtonsProps {
  projectId: string;
  projectName: string;
  abilities: ReviewAbilities;
}

/** What a reviewer may begin about a project; nothing for everybody else. */
export const ActButtons = ({ abilities, ...subject }: ActButtonsProps) => {
  const { t } = useTranslation();
  const { canAsk, canAssign, canPropose } = abilities;
  const acts: Act[] = [
    ...(canAsk ? (["ask"] as const) : []),
    ...(canAssign ? (["assign"] as const) : []),
    ...(canPropose ? (["propose"] as const) : []),
  ];
  return (
    <ActButtonRow acts={acts} nameOf={(act) => t(`acts.action.${act}Of`, { name: subject.projectName })}>
      {(act, onClose) => {
        const Dialog = dialogs[act];
        return <Dialog {...subject} onClose={onClose} />;
      }}
    </ActButtonRow>
  );
};
