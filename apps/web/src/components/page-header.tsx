import type { ReactNode } from "react";
import { Box, Group, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

interface PageHeaderProps {
  title: string;
  /** One line under the title: what the page shows, and of what. */
  lead?: ReactNode;
  /** Badges beside the title. */
  badges?: ReactNode;
  /** Buttons at the right; they are not printed. */
  actions?: ReactNode;
}

/** The page's only h1; also names the browser's tab, and takes the focus after a navigation. */
export const PageHeader = ({ title, lead, badges, actions }: PageHeaderProps) => {
  const { t } = useTranslation();
  useDocumentTitle(`${title} — ${t("shell.product")}`);
  return (
    <Group justify="space-between" align="flex-start" gap="sm" mb="md" wrap="wrap">
      <Stack gap={4} miw={0}>
        <Group gap="xs">
          <Title order={1} tabIndex={-1}>
            {title}
          </Title>
          {badges}
        </Group>
        {lead === undefined ? null : (
          <Text c="dimmed" size="sm" component="div">
            {lead}
          </Text>
        )}
      </Stack>
      {actions === undefined ? null : <Box data-no-print>{actions}</Box>}
    </Group>
  );
};
