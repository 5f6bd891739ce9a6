import type { LegendEntry } from "./legend.tsx";
import type { MarkShape } from "./marks.tsx";
import type { PointRole, Series } from "./series.ts";
import type { Span } from "./series-span.ts";
import type { TFunction } from "i18next";
import { breaksWithin, pathWithin } from "./series-span.ts";

interface PointLook {
  mark: MarkShape;
  colour: string;
}

/** How each kind of point is drawn. */
export const pointLook: Record<PointRole, PointLook> = {
  baseline: { mark: "square", colour: "var(--kedr-control-line)" },
  fact: { mark: "dot", colour: "var(--kedr-series-1)" },
  estimate: { mark: "ring", colour: "var(--kedr-series-1)" },
  disputed: { mark: "diamond", colour: "var(--kedr-series-3)" },
};

export const pathLook = { colour: "var(--kedr-series-2)", dash: "3 4" } as const;
export const forecastLook = { colour: "var(--kedr-series-4)", dash: "8 3 2 3" } as const;
export const breakLook = { colour: "var(--kedr-control-line)", dash: "1 4" } as const;

const roles = ["baseline", "fact", "estimate", "disputed"] as const;

/** Entries for what the series really have, and for nothing else. */
export const seriesLegend = (series: readonly Series[], span: Span, t: TFunction): LegendEntry[] => [
  ...roles
    .filter((role) => series.some(({ points }) => points.some((point) => point.role === role)))
    .map((role) => ({
      words: t(`charts.point.${role}`),
      ...pointLook[role],
      ...(role === "fact" ? { dash: "" } : {}),
    })),
  ...(series.some((one) => pathWithin(one, span)) ? [{ words: t("charts.path"), ...pathLook }] : []),
  ...(series.some((one) => breaksWithin(one, span).length > 0)
    ? [{ words: t("charts.break"), ...breakLook }]
    : []),
];
