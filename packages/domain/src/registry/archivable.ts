import type { RecordName } from "../portfolio/portfolio.ts";

/** Kinds of records that can be put into the archive and restored, in the order in which the archive lists them. */
export const archivableRecords = [
  "Project",
  "Indicator",
  "Industry",
  "Goal",
  "ExpectedResult",
  "Authority",
  "Position",
  "Person",
  "LegalAct",
  "InformationSystem",
] as const satisfies readonly RecordName[];

export type ArchivableRecord = (typeof archivableRecords)[number];

export const isArchivable = (name: string): name is ArchivableRecord =>
  (archivableRecords as readonly string[]).includes(name);
