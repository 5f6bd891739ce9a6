import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

interface DraftNoteProps {
  /** Null while nothing was changed. */
  savedAt: string | null;
  onReset: () => void;
}

/** Where the draft is kept, and the way to throw it away. */
export const DraftNote = ({ savedAt, onReset }: DraftNoteProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Text size="xs" c="dimmed" component="div">
      {savedAt === null ? (
        t("report.draft.willBeKept")
      ) : (
        <>
          {t("report.draft.saved", { time: format.instant(savedAt) })}{" "}
          <Button size="compact-xs" variant="subtle" onClick={onReset}>
            {t("report.draft.reset")}
          </Button>
        </>
      )}
    </Text>
  );
};
