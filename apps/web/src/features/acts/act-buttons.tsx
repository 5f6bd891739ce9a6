import type { ReviewAbilities } from "@kedr/domain";
import { Button, Group } from "@mantine/core";
import { IconClipboardPlus, IconGavel, IconMessageQuestion } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { AskDialog } from "./ask-dialog.tsx";
import { AssignDialog } from "./assign-dialog.tsx";
import { ProposeDialog } from "./propose-dialog.tsx";

const dialogs = { ask: AskDialog, assign: AssignDialog, propose: ProposeDialog } as const;
const icons = { ask: IconMessageQuestion, assign: IconClipboardPlus, propose: IconGavel } as const;
type Act = keyof typeof dialogs;

interface ActButtonsProps {
  projectId: string;
  projectName: string;
  abilities: ReviewAbilities;
}

/** What a reviewer may begin about a project; nothing for everybody else. */
export const ActButtons = ({ abilities, ...subject }: ActButtonsProps) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Act | null>(null);
  const opener = useRef<HTMLElement>(null);
  const { canAsk, canAssign, canPropose } = abilities;
  const acts: Act[] = [
    ...(canAsk ? (["ask"] as const) : []),
    ...(canAssign ? (["assign"] as const) : []),
    ...(canPropose ? (["propose"] as const) : []),
  ];
  const Dialog = opened === null ? null : dialogs[opened];
  const close = () => {
    setOpened(null);
    opener.current?.focus();
  };
  return (
    <Group gap="xs">
      {acts.map((act) => {
        const Shape = icons[act];
        return (
          <Button
            key={act}
            size="compact-sm"
            variant="light"
            leftSection={<Shape size={14} aria-hidden />}
            aria-label={t(`acts.action.${act}Of`, { name: subject.projectName })}
            onClick={(event) => {
              opener.current = event.currentTarget;
              setOpened(act);
            }}
          >
            {t(`acts.action.${act}`)}
          </Button>
        );
      })}
      {Dialog ? <Dialog {...subject} onClose={close} /> : null}
    </Group>
  );
};
