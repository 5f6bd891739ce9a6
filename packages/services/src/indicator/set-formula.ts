import { deleteRecord, insertRecords, updateRecord, type Transaction } from "@kedr/db";
import { setFormula, type FormulaChange, type Portfolio, type SetFormulaInput } from "@kedr/domain";
import { AppError, notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCard, findIndicatorRead, type ChangedCard } from "./change-card.ts";

function requireKnown({ Indicator }: Portfolio, terms: SetFormulaInput["terms"]): void {
  const known = new Set(Indicator.map(({ id }) => id));
  for (const [row, { indicatorId }] of terms.entries())
    if (!known.has(indicatorId)) throw notFound(`terms.${row}.indicatorId`);
}

async function storeTerms(
  tx: Transaction,
  { added, edited, removed }: FormulaChange,
  { indicatorId, newId }: { indicatorId: string; newId: () => string },
): Promise<void> {
  for (const id of removed) await deleteRecord(tx, "FormulaTerm", id);
  for (const { id, termIndicatorId } of edited)
    await updateRecord(tx, "FormulaTerm", { id, fields: { termIndicatorId } });
  await insertRecords(
    tx,
    "FormulaTerm",
    added.map((term) => ({ ...term, id: newId(), indicatorId, origin: "entered", version: 1 })),
  );
}

/** The formula's terms as the rule has them; without a formula all go. */
function changeOf(
  portfolio: Portfolio,
  { indicatorId, formula, terms }: Pick<SetFormulaInput, "indicatorId" | "formula" | "terms">,
): FormulaChange {
  if (formula === null) {
    const own = portfolio.FormulaTerm.filter((term) => term.indicatorId === indicatorId);
    return { added: [], edited: [], removed: own.map(({ id }) => id) };
  }
  requireKnown(portfolio, terms);
  const said = terms.map((term) => ({ symbol: term.symbol, termIndicatorId: term.indicatorId }));
  const answer = setFormula(indicatorId, { text: formula, terms: said }, portfolio);
  if (answer.isAllowed) return answer.fields;
  const { code, params } = answer.refusal;
  throw new AppError("invalid_input", { reason: code, field: "formula", params });
}

/**
 * Makes an indicator's value come by a formula over other indicators, or by none.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or `invalid_input` that names the place in the formula
 */
export function setIndicatorFormula(
  context: ServiceContext,
  { requestId, version, ...said }: SetFormulaInput,
): Promise<ChangedCard> {
  const { indicatorId, formula } = said;
  const key = { requestId, procedure: "indicator.setFormula" };
  return changeCard(context, key, async (tx, portfolio) => {
    const indicator = findIndicatorRead(portfolio, { indicatorId, version });
    const change = changeOf(portfolio, said);
    const kept = indicator.composition === "formula" ? null : indicator.composition;
    await updateRecord(tx, "Indicator", {
      id: indicatorId,
      fields: { formula, composition: formula === null ? kept : "formula" },
    });
    await storeTerms(tx, change, { indicatorId, newId: context.newId });
    return { indicatorId };
  });
}
