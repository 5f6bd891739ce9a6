import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Stack, Text } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";

interface EmptyStateProps {
  /** What is not there: «Просроченных контрольных точек нет». */
  title: string;
  /** Why, or what to do. */
  children?: ReactNode;
  icon?: Icon;
}

export const EmptyState = ({ title, children, icon: Shape = IconInbox }: EmptyStateProps) => (
  <Stack align="center" gap={4} py="lg" px="md" ta="center">
    <Shape size={28} stroke={1.5} aria-hidden color="var(--mantine-color-dimmed)" />
    <Text size="sm" fw={500}>
      {title}
    </Text>
    {children === undefined ? null : (
      <Text size="sm" c="dimmed" component="div">
        {children}
      </Text>
    )}
  </Stack>
);
