import type { ReportingSettingsView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { z } from "zod/mini";
import type { ConflictRow } from "../../components/conflict-dialog.tsx";
import type { Difference } from "../../lib/edit-conflict.ts";

/** What is set of one kind of period. */
type Schedule = Omit<ReportingSettingsView, "kind" | "version">;

const storedSchedule = z.object({
  isEnabled: z.boolean(),
  opensDaysBefore: z.number(),
  dueDay: z.number(),
  closesDay: z.number(),
  version: z.number(),
});

export const scheduleOf = ({ isEnabled, opensDaysBefore, dueDay, closesDay }: Schedule): Schedule => ({
  isEnabled,
  opensDaysBefore,
  dueDay,
  closesDay,
});

/** The schedule as the server sent it with a conflict; null when it cannot be read. */
export const readStoredSchedule = (current: Record<string, unknown>) => {
  const stored = storedSchedule.safeParse(current);
  if (!stored.success) return null;
  const { version, ...fields } = stored.data;
  return { fields, version };
};

/** A field that two people set differently, in words. */
export const useScheduleWords = () => {
  const { t } = useTranslation();
  const word = (value: number | boolean): string =>
    typeof value === "number" ? String(value) : t(value ? "periods.yes" : "periods.no");
  return ({ field, mine, theirs }: Difference<Schedule>): ConflictRow => ({
    label: t(`periods.${field}`),
    mine: mine === undefined ? t("periods.notTouched") : word(mine),
    theirs: word(theirs),
  });
};
