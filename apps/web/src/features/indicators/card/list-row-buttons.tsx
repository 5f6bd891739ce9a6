import { ActionIcon, Button } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";

interface RemoveRowProps {
  /** Which row it takes away, for those who hear it. */
  label: string;
  disabled?: boolean;
  onClick: () => void;
}

/** Takes a row out of a list that is being edited. */
export const RemoveRow = ({ label, disabled = false, onClick }: RemoveRowProps) => (
  <ActionIcon variant="subtle" size="lg" aria-label={label} disabled={disabled} onClick={onClick}>
    <IconX size={16} aria-hidden />
  </ActionIcon>
);

/** Puts a row at the end of a list that is being edited. */
export const AddRow = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <Button
    variant="default"
    size="compact-sm"
    w="fit-content"
    leftSection={<IconPlus size={14} aria-hidden />}
    onClick={onClick}
  >
    {label}
  </Button>
);
