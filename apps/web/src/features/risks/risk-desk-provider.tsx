import type { Reference } from "@kedr/domain";
import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import { ProblemDialog } from "./problem-dialog.tsx";
import { ReopenDialog } from "./reopen-dialog.tsx";
import { ResolveDialog } from "./resolve-dialog.tsx";
import type { RiskTask } from "./risk-desk.ts";
import { RiskDeskContext } from "./risk-desk.ts";
import { RiskDialog } from "./risk-dialog.tsx";
import { SettleDialog } from "./settle-dialog.tsx";

interface RiskDeskProviderProps {
  /** Where the reader may write; none for the past. */
  writable: readonly Reference[];
  children: ReactNode;
}

interface Asked {
  task: RiskTask;
  /** A form begins anew each time it is asked for. */
  turn: number;
  isOpen: boolean;
}

/** Holds the one dialog that is open. It stays in place while it closes, so that the focus finds its way back. */
export const RiskDeskProvider = ({ writable, children }: RiskDeskProviderProps) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const desk = useMemo(() => {
    const ids = new Set(writable.map(({ id }) => id));
    return {
      ask: (task: RiskTask) => setAsked((before) => ({ task, turn: (before?.turn ?? 0) + 1, isOpen: true })),
      canWrite: (projectId: string) => ids.has(projectId),
    };
  }, [writable]);
  const dialog = {
    isOpen: asked?.isOpen ?? false,
    onClose: () => setAsked((before) => before && { ...before, isOpen: false }),
  };
  return (
    <RiskDeskContext value={desk}>
      {children}
      {asked === null ? null : (
        <TaskDialog key={asked.turn} task={asked.task} writable={writable} {...dialog} />
      )}
    </RiskDeskContext>
  );
};

interface TaskDialogProps {
  task: RiskTask;
  writable: readonly Reference[];
  isOpen: boolean;
  onClose: () => void;
}

const TaskDialog = ({ task, writable, ...dialog }: TaskDialogProps) => {
  switch (task.kind) {
    case "risk":
      return <RiskDialog risk={task.risk} projects={writable} {...dialog} />;
    case "settle":
      return <SettleDialog risk={task.risk} {...dialog} />;
    case "problem":
      return <ProblemDialog problem={task.problem} projects={writable} {...dialog} />;
    case "resolve":
      return <ResolveDialog problem={task.problem} {...dialog} />;
    case "reopenRisk":
    case "reopenProblem":
      return <ReopenDialog task={task} {...dialog} />;
  }
};
