import { refused, type RuleAnswer } from "../../change/rule-answer.ts";
import type { IndicatorRecord } from "../indicator.record.ts";
import type { CardRefusal } from "./card-refusal.ts";

/** What somebody says of an indicator: all of its card but the formula. */
export type CardFields = Pick<
  IndicatorRecord,
  | "name"
  | "unit"
  | "direction"
  | "number"
  | "industryId"
  | "composition"
  | "minimum"
  | "maximum"
  | "atRiskBelow"
  | "offTrackBelow"
  | "responsibleAuthorityId"
  | "responsiblePositionId"
  | "sourceSystem"
  | "frequency"
  | "dueDay"
  | "sourceDocument"
  | "sourceNote"
>;

/** What an indicator of the published source is called and measured in stays as the source has it. */
export const fieldsOfSource = [
  "name",
  "unit",
  "direction",
  "number",
  "industryId",
  "sourceDocument",
  "sourceNote",
] as const satisfies readonly (keyof CardFields)[];

const plain = (name: string): string => name.trim().toLocaleLowerCase("ru").replaceAll("ё", "е");

/** What of the fields contradicts itself. */
const contradictionIn = ({
  minimum,
  maximum,
  atRiskBelow,
  offTrackBelow,
  frequency,
  dueDay,
}: CardFields): CardRefusal | null => {
  if (minimum !== null && maximum !== null && maximum < minimum)
    return { code: "range_reversed", field: "maximum" };
  if (offTrackBelow !== null && offTrackBelow > (atRiskBelow ?? 100))
    return { code: "thresholds_reversed", field: "offTrackBelow" };
  if (dueDay !== null && frequency === null) return { code: "due_day_without_frequency", field: "dueDay" };
  return null;
};

/**
 * Makes an indicator's card or rewrites it; `known` is null for a new one. What the source prints of an indicator of its
 * own stays. An industry has one indicator of a name. Whether a formula makes the value is decided with the formula.
 */
export const saveCard = (
  fields: CardFields,
  { known, others }: { known: IndicatorRecord | null; others: readonly IndicatorRecord[] },
): RuleAnswer<CardFields, CardRefusal> => {
  if (known?.origin === "source" && fieldsOfSource.some((name) => known[name] !== fields[name]))
    return refused("indicator_of_source");
  const isByFormula = known?.composition === "formula";
  if ((fields.composition === "formula") !== isByFormula)
    return refused("composition_by_formula", "composition");
  const refusal = contradictionIn(fields);
  if (refusal !== null) return { isAllowed: false, refusal };
  const isTaken = others.some(
    ({ id, name, industryId }) =>
      id !== known?.id && industryId === fields.industryId && plain(name) === plain(fields.name),
  );
  const isRenamed = known === null || known.name !== fields.name || known.industryId !== fields.industryId;
  return isTaken && isRenamed ? refused("indicator_exists", "name") : { isAllowed: true, fields };
};
