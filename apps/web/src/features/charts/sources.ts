import type { IndicatorView } from "@kedr/domain";

/** Documents that the values and the indicators come from, each once; null where none is named. */
export const sourcesOf = (
  indicators: readonly Pick<IndicatorView, "values" | "provenance">[],
): string | null => {
  const documents = indicators.flatMap(({ values, provenance }) =>
    [provenance, ...values.map((value) => value.provenance)].flatMap(({ document }) => document ?? []),
  );
  return documents.length === 0 ? null : [...new Set(documents)].join("; ");
};
