import { Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { failureText } from "./failure-text.ts";
import { hideNotice, showNotice } from "./notice-stack.ts";

interface Undo {
  /** «Отменить» unless given. */
  label?: string;
  run: () => void;
}

const undoTime = 12_000;
const plainTime = 5000;

/** The notice whose way back is still offered: only the last thing done can be undone. */
let lastUndo: string | null = null;

const withdrawUndo = (): void => {
  if (lastUndo !== null) hideNotice(lastUndo);
  lastUndo = null;
};

/** Short messages about what was done and what failed. `done` may carry a way back, and ends the one before. */
export const useNotices = () => {
  const { t } = useTranslation();
  return {
    done: (message: string, undo?: Undo): void => {
      withdrawUndo();
      const id = showNotice({
        color: "cedar",
        icon: <IconCheck size={16} aria-hidden />,
        autoClose: undo ? undoTime : plainTime,
        closeButtonProps: { "aria-label": t("shared.action.close") },
        message: undo ? (
          <Group justify="space-between" gap="xs">
            <Text size="sm" flex="1 1 12rem">
              {message}
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              style={{ flex: "none" }}
              onClick={() => {
                withdrawUndo();
                undo.run();
              }}
            >
              {undo.label ?? t("shared.action.undo")}
            </Button>
          </Group>
        ) : (
          message
        ),
      });
      lastUndo = undo ? id : null;
    },
    failed: (error: unknown): void => {
      const { message, hint } = failureText(error, t);
      showNotice({
        color: "red.9",
        icon: <IconAlertTriangle size={16} aria-hidden />,
        autoClose: false,
        role: "alert",
        closeButtonProps: { "aria-label": t("shared.action.close") },
        title: message,
        message: hint ?? undefined,
      });
    },
  };
};
