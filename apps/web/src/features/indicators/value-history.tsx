import type { IndicatorValueView, ValueAuthor } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./indicators.module.css";

interface ValueHistoryProps {
  value: IndicatorValueView;
  /** Undefined while it is being read. */
  author: ValueAuthor | undefined;
}

/** How a value came to be there: its methodology, correction, choice, and who entered it when. */
export const ValueHistory = ({ value, author }: ValueHistoryProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { methodology, correction, correctedBy, choiceReason } = value;
  const lines = [
    correctedBy === null ? null : t("valueEntry.history.corrected"),
    correction === null ? null : t("valueEntry.history.corrects", { reason: correction }),
    choiceReason === null || correctedBy !== null
      ? null
      : t("valueEntry.history.chosen", { reason: choiceReason }),
    methodology === null ? null : t("valueEntry.history.methodology", { name: methodology.name }),
    author === undefined
      ? null
      : t(author.isImported ? "valueEntry.history.imported" : "valueEntry.history.by", {
          by: author.by,
          at: format.instant(author.at),
        }),
  ].filter((line) => line !== null);
  return lines.map((line) => (
    <span key={line} className={classes["second"]}>
      {line}
    </span>
  ));
};
