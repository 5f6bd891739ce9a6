import type { DeclinedSuggestionView } from "@kedr/domain";
import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useAgendaDesk } from "./agenda-desk.ts";
import classes from "./suggestions.module.css";

/** What was kept off this agenda and why, with the way back. */
export const DeclinedList = ({ declined }: { declined: DeclinedSuggestionView[] }) => {
  const { t } = useTranslation();
  const { meeting, canEdit, writes, announce } = useAgendaDesk();
  const { failed } = useNotices();
  if (declined.length === 0) return null;
  const restore = async (suggestionKey: string) => {
    try {
      await writes.restore.write({ meetingId: meeting.id, suggestionKey });
      announce(t("council.suggestions.restored"));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <details className={classes["declined"]}>
      <summary>{t("council.suggestions.declinedList", { count: declined.length })}</summary>
      <ul className={classes["list"]}>
        {declined.map(({ suggestionKey, title, reason }) => {
          const words = title ?? t("council.suggestions.subjectGone");
          return (
            <li key={suggestionKey} className={classes["card"]}>
              <Text size="sm" fw={500}>
                {words}
              </Text>
              <Text size="sm" c="dimmed">
                {t("council.suggestions.declinedReason", { reason })}
              </Text>
              {canEdit ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  className={classes["back"] ?? ""}
                  disabled={writes.restore.isWriting}
                  aria-label={t("council.suggestions.restoreOne", { title: words })}
                  onClick={() => void restore(suggestionKey)}
                >
                  {t("council.suggestions.restore")}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
