import { findInstallation } from "@kedr/db";
import {
  changesSheet,
  changesSpreadsheet,
  dateInFigures,
  renderOfficeCsv,
  renderXlsx,
} from "@kedr/documents";
import {
  areaWords,
  type ChangesInput,
  type ChosenLines,
  chosenLines,
  kindWords,
  type PortfolioChanges,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { type ChangesStart, getChanges } from "./get-changes.ts";

export type ChangesFormat = "xlsx" | "csv";

/** A file to hand out. */
export interface ChangesFile {
  bytes: Uint8Array;
  /** In Russian, with its extension. */
  fileName: string;
  contentType: string;
}

export interface ChangesFileQuestion extends ChangesInput, AsOfInput {
  chosen: ChosenLines;
  format: ChangesFormat;
}

const contentTypes: Readonly<Record<ChangesFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

const sinceInWords = ({ kind, meeting }: ChangesStart, { before }: PortfolioChanges): string => {
  const day = dateInFigures(before);
  if (kind === "council") return `с заседания Совета ${meeting?.number ? `№ ${meeting.number} ` : ""}${day}`;
  return kind === "visit" ? `с последнего посещения ${day}` : `с ${day}`;
};

const choiceInWords = (
  { areas, kinds, industries }: ChosenLines,
  changes: PortfolioChanges,
): string | null => {
  const nameOf = (id: string): string =>
    changes.industries.find(({ industry }) => industry?.id === id)?.industry?.name ?? "Стратегия в целом";
  const words = [
    ...areas.map((area) => areaWords[area]),
    ...kinds.map((kind) => kindWords[kind]),
    ...industries.map(nameOf),
  ];
  return words.length === 0 ? null : words.join("; ");
};

/**
 * What has changed, as it was chosen on the screen: a workbook, or its first sheet as CSV.
 * @throws AppError `not_found` where there is nothing to begin from, and what `getChanges` throws
 */
export async function prepareChangesFile(
  context: ServiceContext,
  { chosen, format, ...question }: ChangesFileQuestion,
): Promise<ChangesFile> {
  const { start, changes } = await getChanges(context, question);
  if (changes === null) throw notFound("since");
  const industries = chosenLines(changes.industries, chosen);
  const fileName = `Что изменилось ${dateInFigures(changes.before)}–${dateInFigures(changes.after)}.${format}`;
  const file = { fileName, contentType: contentTypes[format] };
  if (format === "csv")
    return { ...file, bytes: new TextEncoder().encode(renderOfficeCsv(changesSheet({ industries }))) };
  const installation = await findInstallation(context.database);
  const spreadsheet = changesSpreadsheet({
    changes,
    industries,
    since: sinceInWords(start, changes),
    choice: choiceInWords(chosen, changes),
    preparedOn: context.today,
    isTraining: installation?.dataset === "training",
  });
  return { ...file, bytes: await renderXlsx(spreadsheet, new Date(context.now)) };
}
