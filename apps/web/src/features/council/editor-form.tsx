import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { Box, Stack } from "@mantine/core";

interface EditorFormProps {
  /** Names the form to a screen reader. */
  label: string;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Escape leaves, unless it closes an open list inside. */
  onCancel: () => void;
  children: ReactNode;
}

/** A form that stands in the place of what it edits. */
export const EditorForm = ({ label, onSubmit, onCancel, children }: EditorFormProps) => {
  const leave = (event: KeyboardEvent) => {
    const isListOpen =
      event.target instanceof HTMLElement && event.target.getAttribute("aria-expanded") === "true";
    if (event.key !== "Escape" || isListOpen) return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <Box component="form" aria-label={label} noValidate onSubmit={onSubmit} onKeyDown={leave}>
      <Stack gap="xs">{children}</Stack>
    </Box>
  );
};
