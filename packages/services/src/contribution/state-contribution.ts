import { deleteRecord, insertRecords, updateRecord, type Transaction } from "@kedr/db";
import {
  refuseContribution,
  strategyYears,
  type IndicatorContributionRecord,
  type StateContributionInput,
} from "@kedr/domain";
import { AppError, notFound, refused } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeLink, findLink } from "./change-link.ts";

type StatedYear = StateContributionInput["years"][number];

/** Stops a writer who has not seen a year as it is now; all years as they are go back with the refusal. */
function requireYearsRead(known: readonly IndicatorContributionRecord[], years: readonly StatedYear[]): void {
  const versions = new Map(known.map(({ year, version }) => [year, version]));
  const stale = years.findIndex(({ year, version }) => versions.get(year) !== version);
  if (stale === -1) return;
  throw new AppError("conflict", {
    reason: "version_changed",
    field: `years.${stale}.year`,
    current: {
      years: known
        .toSorted((one, other) => one.year - other.year)
        .map(({ year, value, version }) => ({ year, value, version })),
    },
  });
}

async function storeYear(
  tx: Transaction,
  { year, value }: StatedYear,
  {
    known,
    blank,
  }: { known: IndicatorContributionRecord | undefined; blank: () => IndicatorContributionRecord },
): Promise<void> {
  if (known === undefined) {
    if (value !== null) await insertRecords(tx, "IndicatorContribution", [{ ...blank(), year, value }]);
  } else if (value === null) {
    await deleteRecord(tx, "IndicatorContribution", known.id);
  } else if (value !== known.value) {
    // What is entered by hand is not the training's any more.
    await updateRecord(tx, "IndicatorContribution", { id: known.id, fields: { value, origin: "entered" } });
  }
}

/**
 * Says by how much a project is to move an indicator in some years; the years sent are changed, all or none.
 * @throws AppError `not_found`, `forbidden`, `conflict` with the years as they are, or `invalid_input` with the year at fault
 */
export function stateContribution(
  context: ServiceContext,
  { requestId, projectIndicatorId, years }: StateContributionInput,
): Promise<{ projectIndicatorId: string }> {
  return changeLink(context, { requestId, procedure: "contribution.state" }, async (tx, index) => {
    const { portfolio } = index;
    const { link, project } = findLink(index, projectIndicatorId);
    authorise(context.actor, "contribution.state", project);
    const known = portfolio.IndicatorContribution.filter(
      (one) => one.projectIndicatorId === projectIndicatorId,
    );
    requireYearsRead(known, years);
    const indicator = portfolio.Indicator.find(({ id }) => id === link.indicatorId);
    if (indicator === undefined) throw notFound("indicatorId");
    const { direction } = indicator;
    const refusal = refuseContribution(years, { direction, strategy: strategyYears(portfolio) });
    if (refusal !== null) throw refused(refusal);
    const blank = (): IndicatorContributionRecord => ({
      id: context.newId(),
      projectIndicatorId: projectIndicatorId,
      year: 0,
      value: 0,
      origin: "entered",
      version: 1,
    });
    for (const stated of years)
      await storeYear(tx, stated, { known: known.find(({ year }) => year === stated.year), blank });
    return projectIndicatorId;
  });
}
