import type { ExplainedValue } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useValueWords } from "../../components/use-value-words.ts";
import { roundedFact } from "../indicators/card/use-fact-words.ts";
import classes from "./maturity.module.css";

/** When a value is of: a day, a year, or nothing that is known. */
export const usePeriodWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ date, year }: Pick<ExplainedValue, "date" | "year">): string => {
    if (date !== null) return t("maturity.onDate", { date: format.date(date) });
    return year === null ? t("maturity.undated") : t("maturity.inYear", { year });
  };
};

interface ValueTextProps {
  value: ExplainedValue | null;
  unit: string;
  /** One of many in a table: without the document's name, the methodology and what the date rests on. */
  isShort?: boolean;
}

/** A value with its kind, time and place. */
export const ValueText = ({ value, unit, isShort = false }: ValueTextProps) => {
  const { t } = useTranslation();
  const words = useValueWords(unit);
  const period = usePeriodWords();
  if (value === null) return <Words text={null} />;
  const { document, slide } = value.provenance;
  return (
    <>
      <b>{words(roundedFact(value))}</b>
      <span className={classes["second"]}>
        {t(`maturity.kind.${value.kind}`)} {period(value)}
        {document === null || isShort ? null : `, ${document}`}
        {slide === null ? null : (
          <>
            , <SlideText slide={slide} document={document} />
          </>
        )}
        {value.methodology === null || isShort ? null : `. ${value.methodology.name}`}
      </span>
      {value.dateBasis === null || isShort ? null : (
        <span className={classes["second"]}>{value.dateBasis}</span>
      )}
      {value.origin === "training" ? <OriginBadge origin="training" /> : null}
    </>
  );
};
