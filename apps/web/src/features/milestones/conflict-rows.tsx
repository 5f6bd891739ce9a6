import type { ConflictRow } from "../../components/conflict-dialog.tsx";
import { Figure } from "../../components/figure.tsx";

interface Compared<Value> {
  label: string;
  /** Mine, theirs. */
  values: readonly [Value | null, Value | null];
  format: (value: Value) => string;
}

/** A row of the comparison; null where both sides say the same. */
export const differingRow = <Value,>({ label, values, format }: Compared<Value>): ConflictRow | null => {
  const [mine, theirs] = values;
  if (mine === theirs) return null;
  return {
    label,
    mine: <Figure value={mine} format={format} />,
    theirs: <Figure value={theirs} format={format} />,
  };
};
