import { Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { failureText } from "./failure-text.ts";

interface ErrorStateProps {
  error: unknown;
  /** Asks again; without it no button is shown. */
  onRetry?: () => void;
}

/** Something could not be shown: why, the code to tell the administrator, and a way to ask again. */
export const ErrorState = ({ error, onRetry }: ErrorStateProps) => {
  const { t } = useTranslation();
  const { message, hint, code } = failureText(error, t);
  return (
    <Stack role="alert" gap="xs" p="md" align="flex-start">
      <Group gap="xs" wrap="nowrap" c="var(--kedr-bad-ink)">
        <IconAlertTriangle size={20} aria-hidden style={{ flex: "none" }} />
        <Text fw={600}>{t("shared.failure.title")}</Text>
      </Group>
      <Text size="sm">{message}</Text>
      {hint === null ? null : <Text size="sm">{hint}</Text>}
      <Text size="xs" c="dimmed">
        {t("shared.failure.code", { code })}
      </Text>
      {onRetry ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconRefresh size={14} aria-hidden />}
          onClick={onRetry}
        >
          {t("shared.action.retry")}
        </Button>
      ) : null}
    </Stack>
  );
};
