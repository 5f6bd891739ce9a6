import type { AttachmentView } from "@kedr/domain";
import { ActionIcon, Button, Group, Text, Tooltip } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** Takes a file off after asking; asks in its line, because the list often stands in a dialog already. */
export const RemoveFile = ({ file }: { file: AttachmentView }) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  if (isAsking) return <Question file={file} onNo={() => setIsAsking(false)} />;
  return (
    <Tooltip label={t("shared.action.remove")}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("evidence.removeOf", { name: file.fileName })}
        onClick={() => setIsAsking(true)}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
};

const Question = ({ file, onNo }: { file: AttachmentView; onNo: () => void }) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const yes = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the keyboard goes on from here.
  useEffect(() => yes.current?.focus(), []);
  const { write, isWriting } = useWrite(useTRPC().attachment.remove.mutationOptions());
  const remove = async () => {
    try {
      await write({ attachmentId: file.id, version: file.version });
      notices.done(t("evidence.removed", { name: file.fileName }));
    } catch (error) {
      onNo();
      notices.failed(error);
    }
  };
  return (
    <Group gap={6} justify="flex-end" flex="1 0 100%">
      <Text size="xs" c="dimmed" ta="right">
        {t("evidence.removeText")}
      </Text>
      <Button size="compact-xs" color="red.9" loading={isWriting} ref={yes} onClick={() => void remove()}>
        {t("shared.action.remove")}
      </Button>
      <Button size="compact-xs" variant="default" onClick={onNo}>
        {t("shared.action.cancel")}
      </Button>
    </Group>
  );
};
