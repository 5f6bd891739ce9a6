import type { BreakdownRow, EarlierFigure, IndicatorBodies, PartMeasure } from "@kedr/domain";
import { readTypedNumber } from "../../../lib/typed-number.ts";
import { saysNothing, typedNumber } from "../../value-entry/cell-state.ts";

/** One whose figures may be told on the day. */
export interface EntryLine {
  key: string;
  name: string;
  authorityId: string | null;
  stored: BreakdownRow | null;
  previous: EarlierFigure | null;
}

export interface Figures {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
}

export type WrongReason =
  | "notNumber"
  | "notWhole"
  | "tooLarge"
  | "tooPrecise"
  | "incomplete"
  | "numerator"
  | "negative";

/** What stands in a line: what is stored, what is new or corrected, or what cannot be stored. */
export type LineState =
  | { status: "kept" }
  | { status: "added" | "corrected"; figures: Figures }
  | { status: "wrong"; reason: WrongReason };

export const bodyKey = (authorityId: string): string => `body ${authorityId}`;
export const groupKey = (label: string): string => `group ${label}`;

/** The bodies, or the groups where the indicator has groups; what has been told of the day stands by each. */
export const entryLines = ({ breakdown, municipalities, groups }: IndicatorBodies): EntryLine[] => {
  const rows = new Map(
    breakdown.rows.map((row) => [
      row.authorityId === null ? groupKey(row.label) : bodyKey(row.authorityId),
      row,
    ]),
  );
  const earlier = new Map(breakdown.missing.map(({ id, previous }) => [bodyKey(id), previous]));
  const line = (key: string, name: string, authorityId: string | null): EntryLine => {
    const stored = rows.get(key) ?? null;
    return { key, name, authorityId, stored, previous: stored?.previous ?? earlier.get(key) ?? null };
  };
  const isByBody = breakdown.expected !== null || groups.length === 0;
  return [
    ...groups.map((label) => line(groupKey(label), label, null)),
    ...(isByBody ? municipalities.map(({ id, name }) => line(bodyKey(id), name, id)) : []),
  ];
};

/** What is stored, as people type it. */
export const storedTexts = ({ stored }: Pick<EntryLine, "stored">, measure: PartMeasure): string[] => {
  const figures = measure === "ratio" ? [stored?.numerator, stored?.denominator] : [stored?.value];
  return figures.map((figure) => (figure === null || figure === undefined ? "" : typedNumber(figure)));
};

const wrong = (reason: WrongReason): LineState => ({ status: "wrong", reason });

const largestCount = 2_147_483_647;
const largestValue = 1e11;
const decimals = 6;

const numberIn = (text: string): number | null => readTypedNumber(text.replace(/\s*%\s*$/, ""));

const ratioState = (texts: readonly string[]): Figures | WrongReason => {
  const [over, under] = [texts[0] ?? "", texts[1] ?? ""];
  if (saysNothing(over) || saysNothing(under)) return "incomplete";
  const [numerator, denominator] = [numberIn(over), numberIn(under)];
  if (numerator === null || denominator === null) return "notNumber";
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) return "notWhole";
  if (numerator < 0 || denominator < 0) return "negative";
  if (Math.max(numerator, denominator) > largestCount) return "tooLarge";
  return numerator > denominator ? "numerator" : { numerator, denominator, value: null };
};

const valueState = (texts: readonly string[]): Figures | WrongReason => {
  const value = numberIn(texts[0] ?? "");
  if (value === null) return "notNumber";
  if (Math.abs(value) > largestValue) return "tooLarge";
  if (Number(value.toFixed(decimals)) !== value) return "tooPrecise";
  return { numerator: null, denominator: null, value };
};

const isStored = (stored: BreakdownRow, { numerator, denominator, value }: Figures): boolean =>
  stored.numerator === numerator && stored.denominator === denominator && stored.value === value;

/** A line by what is stored and what was typed; emptied fields keep what is stored: figures are not removed here. */
export const lineState = (
  { stored }: Pick<EntryLine, "stored">,
  texts: readonly string[] | undefined,
  measure: PartMeasure,
): LineState => {
  if (texts === undefined || texts.every(saysNothing)) return { status: "kept" };
  const read = measure === "ratio" ? ratioState(texts) : valueState(texts);
  if (typeof read === "string") return wrong(read);
  if (stored === null) return { status: "added", figures: read };
  return isStored(stored, read) ? { status: "kept" } : { status: "corrected", figures: read };
};
