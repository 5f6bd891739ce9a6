import type { Portfolio } from "../portfolio/portfolio.ts";
import type { ReportingSettingsView } from "./period.view.ts";
import type { PeriodKind } from "./reporting.record.ts";

/** The kinds of periods, in the order in which they are shown. */
export const periodKinds: readonly PeriodKind[] = ["month", "quarter"];

const defaults: Record<PeriodKind, Pick<ReportingSettingsView, "dueDay" | "closesDay">> = {
  month: { dueDay: 5, closesDay: 10 },
  quarter: { dueDay: 8, closesDay: 15 },
};

/** The schedule of one kind of period, as set or by default. */
export const reportingSettings = (
  { ReportingSettings }: Pick<Portfolio, "ReportingSettings">,
  kind: PeriodKind,
): ReportingSettingsView => {
  const stored = ReportingSettings.find((settings) => settings.kind === kind);
  if (!stored) return { kind, isEnabled: true, opensDaysBefore: 3, ...defaults[kind], version: 0 };
  const { isEnabled, opensDaysBefore, dueDay, closesDay, version } = stored;
  return { kind, isEnabled, opensDaysBefore, dueDay, closesDay, version };
};
