import type { DeskQuarter, TellValuesInput } from "@kedr/domain";
import { readTypedNumber } from "../../lib/typed-number.ts";
import type { Field, Values } from "./report-fields.ts";
import { fieldOf } from "./report-fields.ts";
import { numberInWords } from "./typed-number.ts";

/** Of an indicator in a quarter: several quarters may ask for the same one. */
const keyOf = (quarterId: string, indicatorId: string): string => `${quarterId}@${indicatorId}`;

/** The field of a value or of what shows it. */
export const valueField = (
  part: "value" | "evidence",
  { quarterId, indicatorId }: { quarterId: string; indicatorId: string },
): Field => fieldOf(`value/${part}`, keyOf(quarterId, indicatorId));

/** The indicator and its quarter by the middle of the field's place. */
export const valuePlaceOf = (key: string): { quarterId: string; indicatorId: string } => {
  const [quarterId = "", indicatorId = ""] = key.split("@");
  return { quarterId, indicatorId };
};

/** What a quarter's fields start with: what was told already. */
export const valuesFrom = ({ period, indicators }: DeskQuarter): Values =>
  Object.fromEntries(
    indicators.flatMap(({ indicatorId, told }) => {
      const place = { quarterId: period?.id ?? "", indicatorId };
      return [
        [valueField("value", place), told ? numberInWords(told.value) : ""],
        [valueField("evidence", place), told?.evidence ?? ""],
      ];
    }),
  );

/** The fields of the values that a quarter asks for. */
export const askedFields = ({ period, indicators }: DeskQuarter): Field[] =>
  indicators
    .filter(({ isAsked }) => isAsked)
    .map(({ indicatorId }) => valueField("value", { quarterId: period?.id ?? "", indicatorId }));

/** All that is told of a quarter: a report sent again replaces what the earlier one told. */
export const toldOf = ({ period, indicators }: DeskQuarter, values: Values): TellValuesInput["values"] =>
  indicators.flatMap(({ indicatorId, isAsked }) => {
    const place = { quarterId: period?.id ?? "", indicatorId };
    const value = readTypedNumber(values[valueField("value", place)] ?? "");
    if (!isAsked || value === null) return [];
    return [{ indicatorId, value, evidence: values[valueField("evidence", place)]?.trim() || null }];
  });
