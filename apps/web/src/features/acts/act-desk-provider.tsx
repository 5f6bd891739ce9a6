import type { ReactNode } from "react";
import { useRef, useState } from "react";
import type { ActTask } from "./act-desk.ts";
import { ActDesk } from "./act-desk.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

/** Holds the dialog of the questions and proposals below it: what is typed stays when the line goes. */
export const ActDeskProvider = ({ children }: { children: ReactNode }) => {
  const [task, setTask] = useState<ActTask | null>(null);
  const opener = useRef<HTMLElement>(null);
  const close = () => {
    setTask(null);
    opener.current?.focus();
  };
  return (
    <ActDesk
      value={(next, button) => {
        opener.current = button;
        setTask(next);
      }}
    >
      {children}
      {task?.kind === "answer" ? <AnswerDialog inquiry={task.inquiry} onClose={close} /> : null}
      {task?.kind === "withdraw" ? <WithdrawDialog withdrawn={task.withdrawn} onClose={close} /> : null}
    </ActDesk>
  );
};
