import type { AssignmentView } from "@kedr/domain";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { AdvanceDialog } from "./advance-dialog.tsx";
import type { AssignmentAct, OpenAct } from "./assignment-desk.ts";
import { AssignmentDesk } from "./assignment-desk.ts";
import { DecideExtensionDialog } from "./decide-extension-dialog.tsx";
import { ExtensionDialog } from "./extension-dialog.tsx";
import { PartiesDialog } from "./parties-dialog.tsx";
import { ReleaseDialog } from "./release-dialog.tsx";
import { ReportDialog } from "./report-dialog.tsx";
import { ReturnDialog } from "./return-dialog.tsx";
import { TakeBackDialog } from "./take-back-dialog.tsx";

const dialogs = {
  report: ReportDialog,
  release: ReleaseDialog,
  return: ReturnDialog,
  takeBack: TakeBackDialog,
  advance: AdvanceDialog,
  extension: ExtensionDialog,
  decideExtension: DecideExtensionDialog,
  parties: PartiesDialog,
} as const;

/**
 * Holds the dialogs of the assignments below it: what is typed stays when somebody else's change takes the line away, and
 * the assignment is written as it was when its dialog was opened.
 */
export const AssignmentDeskProvider = ({ children }: { children: ReactNode }) => {
  const [opened, setOpened] = useState<{ act: AssignmentAct; assignment: AssignmentView } | null>(null);
  const opener = useRef<HTMLElement>(null);
  const Dialog = opened === null ? null : dialogs[opened.act];
  const open: OpenAct = (act, assignment, button) => {
    opener.current = button;
    setOpened({ act, assignment });
  };
  const close = () => {
    setOpened(null);
    opener.current?.focus();
  };
  return (
    <AssignmentDesk value={open}>
      {children}
      {opened && Dialog ? <Dialog assignment={opened.assignment} onClose={close} /> : null}
    </AssignmentDesk>
  );
};
