import type { ReactNode } from "react";
import type { ConflictRow } from "../../components/conflict-dialog.tsx";

interface Compared<Value> {
  label: string;
  /** Mine, theirs. */
  values: readonly [Value, Value];
  show: (value: Value) => ReactNode;
}

/** A row of the comparison; null where both sides say the same. */
export const differingRow = <Value>({ label, values, show }: Compared<Value>): ConflictRow | null =>
  values[0] === values[1] ? null : { label, mine: show(values[0]), theirs: show(values[1]) };
