import { ActionIcon, Button, Group, Progress, Text, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { failureText } from "../../components/failure-text.ts";
import { FileSize } from "../../components/file-size.tsx";
import { isWorthRetrying } from "../../lib/errors.ts";
import { useFormat } from "../../lib/use-format.ts";
import type { Upload } from "./uploads.ts";

interface UploadLineProps {
  upload: Upload;
  onRetry: (upload: Upload) => void;
  onDismiss: (upload: Upload) => void;
}

/** A file on its way, with how far it has come; or why it did not arrive. */
export const UploadLine = ({ upload, onRetry, onDismiss }: UploadLineProps) => {
  const { t } = useTranslation();
  const { file, error } = upload;
  const label = t(error === null ? "evidence.cancelOf" : "evidence.dismissOf", { name: file.name });
  return (
    <li>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Text size="sm" style={{ overflowWrap: "anywhere" }}>
          {file.name}{" "}
          <Text span size="xs" c="dimmed">
            <FileSize bytes={file.size} />
          </Text>
        </Text>
        <Tooltip label={t(error === null ? "shared.action.cancel" : "shared.action.close")}>
          <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => onDismiss(upload)}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      {error === null ? <Share share={upload.share} name={file.name} /> : null}
      {error === null ? null : (
        <Group gap="xs">
          <Text size="sm" c="var(--kedr-bad-ink)" role="alert">
            {failureText(error, t).message}
          </Text>
          {isWorthRetrying(error) ? (
            <Button size="compact-xs" variant="default" onClick={() => onRetry(upload)}>
              {t("shared.action.retry")}
            </Button>
          ) : null}
        </Group>
      )}
    </li>
  );
};

const Share = ({ share, name }: { share: number; name: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const percent = Math.floor(share * 100);
  return (
    <Group gap="xs" wrap="nowrap">
      <Progress flex={1} size="sm" value={percent} aria-label={t("evidence.progressOf", { name })} />
      <Text size="xs" c="dimmed">
        {/* Sent is not yet kept: the server looks at the content and writes it down. */}
        {percent === 100 ? t("evidence.checking") : format.percent(percent)}
      </Text>
    </Group>
  );
};
