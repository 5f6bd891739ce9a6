import type { ChangedLine, ChangeMeasure, StatedValue } from "@kedr/domain";
import type { TFunction } from "i18next";
import { wordHealthReason } from "../../components/health-reason-text.tsx";
import type { Format } from "../../lib/format.ts";

interface Wording {
  t: TFunction;
  format: Format;
}

/** A value in words; what is not there is «нет». */
export const wordValue = (value: StatedValue | null, { t, format }: Wording): string => {
  if (value === null) return t("changes.absent");
  switch (value.type) {
    case "text":
      return value.value;
    case "date":
      return format.date(value.value);
    case "month":
      return format.month(value.value);
    case "number":
      return format.number(value.value);
    case "roubles":
      return format.roubles(value.value);
    case "percent":
      return format.computedPercent(value.value);
    case "flag":
      return t(value.value ? "shared.yes" : "shared.no");
    case "code":
      // The set says which codes there are; the types do not follow it through a value that is read.
      return t(`changes.code.${value.set}.${value.value}` as "changes.code.stage.active");
    case "reasons":
      return value.value.map((reason) => wordHealthReason(reason, t, format)).join("; ");
  }
};

const signed = (value: number, words: string): string => (value > 0 ? `+${words}` : words);

/** How much has changed. */
export const wordMeasure = (
  measure: ChangeMeasure,
  kind: ChangedLine["kind"],
  { t, format }: Wording,
): string => {
  const { value } = measure;
  switch (measure.unit) {
    case "days": {
      const days = t("shared.days", { count: Math.abs(value) });
      if (kind === "milestone_overdue") return t("changes.overdueFor", { days });
      return t(value > 0 ? "changes.later" : "changes.earlier", { days });
    }
    case "points":
      return format.computedPoints(value);
    case "roubles":
      return signed(value, format.roubles(value));
    case "value":
      return signed(value, `${format.number(Math.round(value * 1e6) / 1e6)} ${measure.of}`);
  }
};

/** The words that say most of a line: `В срок → Просрочена`; null where the kind says it all. */
export const wordLead = ({ fields, lead }: ChangedLine, wording: Wording): string | null => {
  const stated = fields.find(({ field }) => field === lead);
  if (!stated) return null;
  const { before, after } = stated;
  return `${wordValue(before, wording)} → ${wordValue(after, wording)}`;
};
