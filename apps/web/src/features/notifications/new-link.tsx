import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { useNotices } from "../../components/notices.tsx";

/** A link that has just been made, shown this once, to be copied. */
export const NewLink = ({ url }: { url: string }) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      notices.done(t("notifications.copied"));
    } catch (error) {
      notices.failed(error);
    }
  };
  return (
    <Stack gap="xs" data-no-print>
      <Notice tone="warning" isAlert>
        {t("notifications.linkMade")}
      </Notice>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t("notifications.link")}
          value={url}
          readOnly
          flex="1 1 16rem"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        {/* Browsers lend the clipboard to secure pages alone; elsewhere the field itself is copied from. */}
        {window.isSecureContext ? (
          <Button variant="default" onClick={() => void copy()}>
            {t("notifications.copy")}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
};
