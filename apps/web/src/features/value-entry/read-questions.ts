import type { RowQuestions } from "@kedr/domain";
import { readFailure } from "../../lib/errors.ts";

const isRows = (rows: unknown): rows is RowQuestions[] =>
  Array.isArray(rows) &&
  rows.every((row: unknown) => typeof row === "object" && row !== null && "row" in row && "questions" in row);

/** What the server asks before it stores the values; null when it refused for another reason. */
export const readQuestions = (error: unknown): RowQuestions[] | null => {
  const { code, current } = readFailure(error);
  const rows = code === "not_allowed_now" ? current?.["rows"] : undefined;
  return isRows(rows) ? rows : null;
};
