import type { Icon } from "@tabler/icons-react";
import { ActionIcon, Button, Text, Tooltip } from "@mantine/core";

/** Words where there is room, icons in dense rows. */
export type ActionLook = "words" | "icons";

interface ActionButtonProps {
  look: ActionLook;
  icon: Icon;
  /** The word on the button, and its hint where only the icon is seen. */
  word: string;
  /** Says also which record it acts on; read aloud. */
  label: string;
  /** Written beside the icon when there is something to count. */
  count?: number;
  isPrimary?: boolean;
  onPress: (button: HTMLElement) => void;
}

/** A small button in a row of a list. */
export const ActionButton = (props: ActionButtonProps) => {
  const { look, icon: Shape, word, label, count = 0, isPrimary = false } = props;
  const variant = isPrimary ? "light" : "default";
  if (look === "words")
    return (
      <Button
        size="compact-sm"
        variant={variant}
        aria-label={label}
        leftSection={<Shape size={14} aria-hidden />}
        onClick={(event) => props.onPress(event.currentTarget)}
      >
        {word}
      </Button>
    );
  return (
    <Tooltip label={word}>
      <ActionIcon
        size={26}
        w="auto"
        miw={26}
        px={4}
        variant={variant}
        aria-label={label}
        onClick={(event) => props.onPress(event.currentTarget)}
      >
        <Shape size={15} aria-hidden />
        {count === 0 ? null : (
          <Text span fz="xs" ml={3}>
            {count}
          </Text>
        )}
      </ActionIcon>
    </Tooltip>
  );
};
