import { insertRecords, updateRecord } from "@kedr/db";
import {
  saveCard,
  type CardFields,
  type CreateIndicatorInput,
  type EditIndicatorInput,
  type IndicatorRecord,
  type Portfolio,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCard, findIndicatorRead, type ChangedCard } from "./change-card.ts";

/** Stops a card that names what is not recorded. */
function requireKnown({ Industry, Authority, Position }: Portfolio, fields: CardFields): void {
  const named = [
    ["industryId", Industry],
    ["responsibleAuthorityId", Authority],
    ["responsiblePositionId", Position],
  ] as const;
  for (const [field, records] of named)
    if (fields[field] !== null && !records.some(({ id }) => id === fields[field])) throw notFound(field);
}

function allowedFields(portfolio: Portfolio, fields: CardFields, known: IndicatorRecord | null): CardFields {
  requireKnown(portfolio, fields);
  const answer = saveCard(fields, { known, others: portfolio.Indicator });
  if (!answer.isAllowed) throw refused(answer.refusal);
  return answer.fields;
}

/**
 * Records a new indicator, of an industry or of the region as a whole.
 * @throws AppError `forbidden`, `not_found`, or what the rule refuses
 */
export function createIndicator(
  context: ServiceContext,
  { requestId, ...fields }: CreateIndicatorInput,
): Promise<ChangedCard> {
  return changeCard(context, { requestId, procedure: "indicator.create" }, async (tx, portfolio) => {
    const record: IndicatorRecord = {
      ...allowedFields(portfolio, fields, null),
      id: context.newId(),
      formula: null,
      origin: "entered",
      sourceSlide: null,
      version: 1,
    };
    await insertRecords(tx, "Indicator", [record]);
    return { indicatorId: record.id };
  });
}

/**
 * Rewrites an indicator's card.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function editIndicator(
  context: ServiceContext,
  { requestId, indicatorId, version, ...fields }: EditIndicatorInput,
): Promise<ChangedCard> {
  return changeCard(context, { requestId, procedure: "indicator.edit" }, async (tx, portfolio) => {
    const known = findIndicatorRead(portfolio, { indicatorId, version });
    await updateRecord(tx, "Indicator", {
      id: indicatorId,
      fields: allowedFields(portfolio, fields, known),
    });
    return { indicatorId };
  });
}
