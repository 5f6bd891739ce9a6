import type { ReactNode } from "react";
import { Button, Group } from "@mantine/core";
import { IconClipboardPlus, IconGavel, IconMessageQuestion } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

const icons = { ask: IconMessageQuestion, assign: IconClipboardPlus, propose: IconGavel } as const;

/** What a reviewer begins. */
export type Act = keyof typeof icons;

interface ActButtonRowProps {
  acts: readonly Act[];
  /** The whole name of a button, which begins with its words. */
  nameOf: (act: Act) => string;
  /** The dialog of an act. */
  children: (act: Act, onClose: () => void) => ReactNode;
}

/** Buttons that begin acts, each with its dialog; the button gets the focus back. Nothing without acts. */
export const ActButtonRow = ({ acts, nameOf, children }: ActButtonRowProps) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<{ act: Act; opener: HTMLElement } | null>(null);
  const close = () => {
    setOpened(null);
    opened?.opener.focus();
  };
  if (acts.length === 0 && opened === null) return null;
  return (
    <Group gap="xs" data-no-print>
      {acts.map((act) => {
        const Shape = icons[act];
        return (
          <Button
            key={act}
            size="compact-sm"
            variant="light"
            leftSection={<Shape size={14} aria-hidden />}
            aria-label={nameOf(act)}
            onClick={(event) => setOpened({ act, opener: event.currentTarget })}
          >
            {t(`acts.action.${act}`)}
          </Button>
        );
      })}
      {opened === null ? null : children(opened.act, close)}
    </Group>
  );
};
