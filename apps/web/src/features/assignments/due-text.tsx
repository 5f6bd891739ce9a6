import type { AssignmentView } from "@kedr/domain";
import { daysBetween } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

const colours: Partial<Record<AssignmentView["timing"], string>> = {
  overdue: "var(--kedr-bad-ink)",
  due_soon: "var(--kedr-warning-ink)",
};

/** How the date stands to the day, in words; null where it says nothing. */
const useDueWords = ({ timing, daysLeft, dueDate, reportedOn }: AssignmentView): string | null => {
  const { t } = useTranslation();
  const days = (count: number) => t("shared.days", { count });
  if (timing === "overdue") return t("assignments.due.late", { days: days(-daysLeft) });
  if (timing === "reported" && reportedOn !== null && reportedOn > dueDate) {
    return t("assignments.due.reportedLate", { days: days(daysBetween(dueDate, reportedOn)) });
  }
  if (timing !== "due_soon" && timing !== "on_time") return null;
  return daysLeft === 0 ? t("assignments.due.today") : t("assignments.due.left", { days: days(daysLeft) });
};

/** The date of an assignment, and how long there is to it. */
export const DueText = ({ assignment }: { assignment: AssignmentView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDueWords(assignment);
  return (
    <>
      {format.date(assignment.dueDate)}
      {assignment.firstDueDate === null ? null : (
        <Text size="xs" c="dimmed">
          {t("control.due.movedTimes", {
            count: assignment.timesMoved,
            date: format.date(assignment.firstDueDate),
          })}
        </Text>
      )}
      {assignment.openExtension === null ? null : (
        <Text size="xs" c="var(--kedr-warning-ink)">
          {t("control.due.asked", { date: format.date(assignment.openExtension.newDate) })}
        </Text>
      )}
      {words === null ? null : (
        <Text size="xs" c={colours[assignment.timing] ?? "dimmed"}>
          {words}
        </Text>
      )}
    </>
  );
};
