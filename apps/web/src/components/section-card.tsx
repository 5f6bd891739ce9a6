import type { ReactNode } from "react";
import { Box, Group, Paper, Text, Title } from "@mantine/core";
import { useId } from "react";

interface SectionCardProps {
  title: string;
  /** A word beside the title: a count, a badge. */
  aside?: ReactNode;
  /** Buttons and links at the right; they are not printed. */
  actions?: ReactNode;
  /** One line of explanation under the title. */
  note?: ReactNode;
  /** Tables and lists run to the card's edges. */
  isFlush?: boolean;
  children: ReactNode;
}

/** A titled part of a page: a landmark with an h2. */
export const SectionCard = ({ title, aside, actions, note, isFlush = false, children }: SectionCardProps) => {
  const heading = useId();
  return (
    <Paper component="section" withBorder aria-labelledby={heading} bd="1px solid var(--kedr-line)">
      <Group justify="space-between" gap="xs" px="md" pt="sm" pb={isFlush ? "xs" : 4} wrap="wrap">
        <Group gap="xs" miw={0}>
          <Title order={2} id={heading}>
            {title}
          </Title>
          {aside}
        </Group>
        {actions === undefined ? null : <Box data-no-print>{actions}</Box>}
      </Group>
      {note === undefined ? null : (
        <Text size="sm" c="dimmed" px="md" pb="xs" component="div">
          {note}
        </Text>
      )}
      {isFlush ? (
        children
      ) : (
        <Box px="md" pb="md">
          {children}
        </Box>
      )}
    </Paper>
  );
};
