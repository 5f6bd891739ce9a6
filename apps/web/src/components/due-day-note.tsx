import type { CalendarDate } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTRPC } from "../lib/trpc.ts";
import { useFormat } from "../lib/use-format.ts";

/** Under a date that somebody sets: what becomes of a day off before it is saved. */
export const DueDayNote = ({ date }: { date: CalendarDate | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery({
    ...useTRPC().assignment.dueDay.queryOptions({ date: date ?? "2023-01-09" }),
    enabled: date !== null,
  });
  const isTold = date !== null && data !== undefined && data.asked === date;
  return (
    <output>
      {isTold && data.outcome !== "working" ? (
        <Text size="sm" c="var(--kedr-warning-ink)">
          {data.outcome === "moved"
            ? t("control.due.moved", { date: format.date(data.dueDate) })
            : t("control.due.kept")}
        </Text>
      ) : null}
      {isTold && !data.isCalendarKnown ? (
        <Text size="sm" c="dimmed">
          {t("control.due.unknownYear")}
        </Text>
      ) : null}
    </output>
  );
};
