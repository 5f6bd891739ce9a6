import type { Transaction } from "@kedr/db";
import type { NumberedItem } from "@kedr/domain";

/**
 * Gives questions new numbers because another one came or went. Their versions stay: nobody has edited them, and
 * whoever is editing one must not be told so.
 */
export async function renumberItems(tx: Transaction, items: readonly NumberedItem[]): Promise<void> {
  for (const { id, number } of items) await tx.agendaItem.update({ where: { id }, data: { number } });
}

/** The same for the points of a decision. */
export async function renumberDecisions(tx: Transaction, decisions: readonly NumberedItem[]): Promise<void> {
  for (const { id, number } of decisions) await tx.decision.update({ where: { id }, data: { number } });
}
