import type { IndicatorTargetView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SlideText } from "../../components/slide-text.tsx";
import { Words } from "../../components/words.tsx";
import { useValueWords } from "../../components/use-value-words.ts";
import classes from "./maturity.module.css";

/** What is to be reached, and whether it is the indicator's own target or the methodology's general one. */
export const TargetText = ({ target, unit }: { target: IndicatorTargetView | null; unit: string }) => {
  const { t } = useTranslation();
  const words = useValueWords(unit);
  if (target === null) return <Words text={null} />;
  return (
    <>
      <b>{words(target.value)}</b>
      <span className={classes["second"]}>
        {t(`maturity.basis.${target.basis}`)}
        {target.year === null ? null : `, ${t("maturity.byYear", { year: target.year })}`}
        {target.slide === null ? null : (
          <>
            , <SlideText slide={target.slide} />
          </>
        )}
      </span>
    </>
  );
};
