import type { IndicatorBodies } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useFigureWords } from "./use-figure-words.ts";
import classes from "./bodies.module.css";

/** Bodies that were to report and did not, with what they told last. */
export const NotReported = ({ bodies }: { bodies: IndicatorBodies }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords(bodies);
  const { missing, expected } = bodies.breakdown;
  if (expected === null || missing.length === 0) return null;
  return (
    <SectionCard
      title={t("bodies.missing.title")}
      aside={t("bodies.missing.count", { missing: missing.length, expected })}
    >
      <ul className={classes["missing"]}>
        {missing.map(({ id, name, previous }) => (
          <li key={id}>
            {name}
            <span className={classes["second"]}>
              {previous === null
                ? t("bodies.missing.never")
                : t("bodies.missing.last", {
                    figure: words.figure(previous.figure),
                    date: format.date(previous.date),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
