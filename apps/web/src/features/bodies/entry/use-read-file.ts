import { useState } from "react";
import { useNotices } from "../../../components/notices.tsx";
import { readFailureShape, RequestFailed } from "../../../lib/errors.ts";
import { useLanguage } from "../../../lib/use-format.ts";

const unanswered = { code: "network", message: "", field: null, hint: null, current: null } as const;

const isTable = (body: unknown): body is { rows: string[][] } =>
  typeof body === "object" && body !== null && "rows" in body && Array.isArray(body.rows);

const answerOf = async (file: Blob, language: string): Promise<unknown> => {
  const response = await fetch("/imports/table", {
    method: "POST",
    body: file,
    headers: { "content-type": "application/octet-stream", "accept-language": language },
  });
  const body: unknown = await response.json();
  if (response.ok) return body;
  throw new RequestFailed(readFailureShape(body) ?? unanswered);
};

/** Has the server read a spreadsheet file into cells; what it refuses is told. */
export const useReadFile = (onCells: (cells: string[][]) => void) => {
  const { failed } = useNotices();
  const language = useLanguage();
  const [isReading, setReading] = useState(false);
  const read = async (file: Blob): Promise<void> => {
    setReading(true);
    try {
      const body = await answerOf(file, language);
      if (!isTable(body)) throw new RequestFailed(unanswered);
      onCells(body.rows);
    } catch (error) {
      failed(error);
    } finally {
      setReading(false);
    }
  };
  return { read, isReading };
};
