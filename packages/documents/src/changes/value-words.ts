import { codeInWords, reasonsInWords, type StatedValue } from "@kedr/domain";
import { asEntered } from "../figure-words.ts";
import type { SheetCell } from "../spreadsheet/spreadsheet.model.ts";

/** A value as a cell: dates and numbers stay what they are. */
export const valueCell = (value: StatedValue | null): SheetCell => {
  if (value === null) return null;
  switch (value.type) {
    case "text":
      return value.value;
    case "date":
      return { date: value.value };
    case "month":
      return `${value.value.slice(5, 7)}.${value.value.slice(0, 4)}`;
    case "number":
    case "roubles":
      return value.value;
    case "percent":
      return `${asEntered(value.value)} %`;
    case "flag":
      return value.value ? "Да" : "Нет";
    case "code":
      return codeInWords(value.set, value.value);
    case "reasons":
      return reasonsInWords(value.value);
  }
};
