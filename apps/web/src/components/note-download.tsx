import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../lib/as-of.ts";
import { noteAddress, type NoteSubject } from "../lib/note-address.ts";

/** The one-page note about what the page shows, as known on the page's day. */
export const NoteDownload = (subject: NoteSubject) => {
  const { t } = useTranslation();
  return (
    <Button
      component="a"
      href={noteAddress(subject, useAsOf())}
      variant="default"
      size="compact-sm"
      leftSection={<IconDownload size={14} aria-hidden />}
      download
    >
      {t("shared.note")}
    </Button>
  );
};
