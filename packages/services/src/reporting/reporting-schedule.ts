import { insertRecords, readPortfolioIn, updateRecord } from "@kedr/db";
import {
  periodKinds,
  reportingSettings,
  scheduleRefusal,
  type Portfolio,
  type ReportingSettingsList,
  type SaveReportingSettingsInput,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

const settingsOf = (portfolio: Portfolio): ReportingSettingsList => ({
  settings: periodKinds.map((kind) => reportingSettings(portfolio, kind)),
});

/** How periods are opened and closed. */
export async function getReportingSettings(context: ServiceContext): Promise<ReportingSettingsList> {
  authorise(context.actor, "period.administer", null);
  const { portfolio } = await readAt(context, undefined);
  return settingsOf(portfolio);
}

/**
 * Sets the schedule of one kind of period. It holds for periods that are made from now on.
 * @throws AppError `forbidden`, `conflict`, or what the rule refuses
 */
export function saveReportingSettings(
  context: ServiceContext,
  { requestId, version, ...fields }: SaveReportingSettingsInput,
): Promise<ReportingSettingsList> {
  const { actor, newId, today } = context;
  return applyOnce(context, { requestId, procedure: "period.saveSettings" }, async (tx) => {
    authorise(actor, "period.administer", null);
    const portfolio = await readPortfolioIn(tx, { today });
    requireVersion(reportingSettings(portfolio, fields.kind), version);
    const refusal = scheduleRefusal(fields);
    if (refusal !== null) throw refused(refusal);
    const stored = portfolio.ReportingSettings.find(({ kind }) => kind === fields.kind);
    if (stored) await updateRecord(tx, "ReportingSettings", { id: stored.id, fields });
    else {
      const record = { id: newId(), ...fields, origin: "entered", version: 1 } as const;
      await insertRecords(tx, "ReportingSettings", [record]);
    }
    return settingsOf(await readPortfolioIn(tx, { today }));
  });
}
