import {
  controlListSheet,
  controlListSpreadsheet,
  dateInFigures,
  renderControlListDocx,
  renderOfficeCsv,
  renderXlsx,
} from "@kedr/documents";
import {
  assignmentList,
  assignmentsOfMeeting,
  controlRows,
  type AssignmentQuery,
  type ControlList,
} from "@kedr/domain";
import { authorise } from "../authorise.ts";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import type { AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { paperDownload, type PaperDownload } from "./paper-file.ts";
import { readMeeting, readPapers } from "./read-meeting.ts";

export type ControlListFormat = "docx" | "xlsx" | "csv";

const bytesOf = (
  context: ServiceContext,
  list: ControlList,
  format: ControlListFormat,
): Promise<Uint8Array> => {
  switch (format) {
    case "docx":
      return renderControlListDocx(list);
    case "xlsx":
      return renderXlsx(controlListSpreadsheet(list), new Date(context.now));
    case "csv":
      return Promise.resolve(new TextEncoder().encode(renderOfficeCsv(controlListSheet(list))));
  }
};

const written = async (
  context: ServiceContext,
  list: ControlList,
  format: ControlListFormat,
): Promise<PaperDownload> =>
  paperDownload(
    `Перечень поручений на контроле ${dateInFigures(list.today)}`,
    format,
    await bytesOf(context, list, format),
  );

/**
 * The assignments that follow from the points of a meeting, as a table to print or as a workbook.
 * @throws AppError `forbidden`, `not_found`
 */
export async function prepareMeetingControlList(
  context: ServiceContext,
  { format, ...question }: MeetingQuestion & { format: ControlListFormat },
): Promise<PaperDownload> {
  const { index, sources } = await readMeeting(context, question);
  const { meeting, portfolio, isTrainingPortfolio } = sources;
  const list: ControlList = {
    today: index.today,
    meeting: {
      councilName: portfolio.Council.find(({ id }) => id === meeting.councilId)?.name ?? "",
      number: meeting.number,
      date: meeting.date,
    },
    isTraining: isTrainingPortfolio || meeting.origin === "training",
    rows: controlRows(index, assignmentsOfMeeting(index, meeting.id)),
  };
  return written(context, list, format);
}

/**
 * The assignments that the register shows with the same filters, in the same order.
 * @throws AppError `forbidden`, `invalid_input`
 */
export async function prepareControlList(
  context: ServiceContext,
  { asOf, format, ...query }: AssignmentQuery & AsOfInput & { format: ControlListFormat },
): Promise<PaperDownload> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const { index, isTraining } = await readPapers(context, { asOf });
  const { rows } = assignmentList(index, query, { actor, isPast: index.today !== today });
  const records = new Map(index.portfolio.Assignment.map((record) => [record.id, record]));
  const list: ControlList = {
    today: index.today,
    meeting: null,
    isTraining,
    rows: controlRows(
      index,
      rows.flatMap(({ id }) => records.get(id) ?? []),
    ),
  };
  return written(context, list, format);
}
