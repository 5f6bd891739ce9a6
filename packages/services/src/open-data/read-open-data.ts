import type { CalendarDate, PortfolioIndex } from "@kedr/domain";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { frameworkIndicatorsTable } from "./framework-indicators.table.ts";
import { frameworksTable } from "./frameworks.table.ts";
import { fundingTable } from "./funding.table.ts";
import { indicatorGroupsTable } from "./indicator-groups.table.ts";
import { indicatorValuesTable } from "./indicator-values.table.ts";
import { indicatorsTable } from "./indicators.table.ts";
import { industriesTable } from "./industries.table.ts";
import { maturityTable } from "./maturity.table.ts";
import { milestonesTable } from "./milestones.table.ts";
import type { OpenDataField, OpenDataRow } from "./open-data-table.ts";
import { projectIndicatorsTable } from "./project-indicators.table.ts";
import { projectsTable } from "./projects.table.ts";

const tables = {
  industries: industriesTable,
  projects: projectsTable,
  milestones: milestonesTable,
  indicators: indicatorsTable,
  "indicator-values": indicatorValuesTable,
  "indicator-groups": indicatorGroupsTable,
  "project-indicators": projectIndicatorsTable,
  frameworks: frameworksTable,
  "framework-indicators": frameworkIndicatorsTable,
  maturity: maturityTable,
  funding: fundingTable,
};

/** A table by the name it has in the address `/open-data/v1/<name>.json`. */
export type OpenDataName = keyof typeof tables;

/** The names in the order in which `meta.json` lists them. */
export const openDataNames = Object.keys(tables) as OpenDataName[];

/** A published table as of a day. */
export interface OpenDataAnswer {
  /** The day that the rows speak of. */
  asOf: CalendarDate;
  /** Column names, in order. */
  columns: string[];
  rows: readonly OpenDataRow[];
}

/** What `meta.json` tells of a table. */
export interface OpenDataDescription {
  name: OpenDataName;
  ru: string;
  en: string;
  fields: (OpenDataField & { name: string })[];
}

/**
 * Rows of a published table; nobody needs to be signed in. Published fields only: no remarks, risks, words of
 * reports, evidence or drafts.
 * @throws AppError `invalid_input` for a day that has not come yet.
 */
export async function readOpenData(
  context: Pick<ServiceContext, "portfolios" | "today">,
  { name, asOf }: AsOfInput & { name: OpenDataName },
): Promise<OpenDataAnswer> {
  return openDataOf(await readAt(context, asOf), name);
}

/** Rows of a published table on the index's day. */
export function openDataOf(index: PortfolioIndex, name: OpenDataName): OpenDataAnswer {
  const table = tables[name];
  return { asOf: index.today, columns: Object.keys(table.fields), rows: table.rowsOf(index) };
}

/** Describes every table and every field of it. */
export function describeOpenData(): OpenDataDescription[] {
  return openDataNames.map((name) => {
    const { ru, en, fields } = tables[name];
    return { name, ru, en, fields: Object.entries(fields).map(([key, field]) => ({ name: key, ...field })) };
  });
}
