import type { ChangedComposite, IndexBeforeAfter, PublishedEstimate, WhatIf } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { Notice } from "../../components/notice.tsx";
import { valueWords } from "../../components/use-value-words.ts";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./maturity.module.css";

const useChangeWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const worded = (value: number | null): string =>
    value === null ? t("maturity.notComputed") : format.computedPercent(value);
  return ({ before, after }: { before: number | null; after: number | null }): string =>
    before === after
      ? t("maturity.whatIf.same", { value: worded(after) })
      : `${worded(before)} → ${worded(after)}`;
};

interface OverProps {
  index: IndexBeforeAfter;
  of: "industries" | "indicators";
}

/** Over how many of how many the index is, and whether that changes. */
const Over = ({ index: { counted, total }, of }: OverProps) => {
  const { t } = useTranslation();
  const key = counted.before === counted.after ? "same" : "changed";
  return (
    <span className={classes["second"]}>
      {t(`maturity.whatIf.over.${of}.${key}`, { before: counted.before, after: counted.after, total })}
    </span>
  );
};

const Estimate = ({ estimate }: { estimate: PublishedEstimate }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if ("refusal" in estimate) return <>{t(`maturity.whatIf.refusal.${estimate.refusal}`)}</>;
  return (
    <>
      <b>{format.computedPercent(estimate.value)}</b>
      <span className={classes["second"]}>
        {t("maturity.whatIf.estimateNote", {
          published: format.percent(estimate.published.value),
          count: estimate.industries,
        })}
      </span>
    </>
  );
};

/** What becomes of an indicator through its formula. */
const CompositeChange = ({ unit, value }: Pick<ChangedComposite, "unit" | "value">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const worded = (figure: number | null): string =>
    figure === null ? t("maturity.notComputed") : valueWords(Math.round(figure * 100) / 100, unit, format);
  return <>{`${worded(value.before)} → ${worded(value.after)}`}</>;
};

/** What the supposed value gives: to the indicator, those made of it, its industry, the region. */
export const WhatIfResult = ({ answer }: { answer: WhatIf }) => {
  const { t } = useTranslation();
  const change = useChangeWords();
  const { achievement, composites, industry, overall, estimate, isCounted } = answer;
  return (
    <>
      {isCounted ? null : <Notice tone="info">{t("maturity.whatIf.outside")}</Notice>}
      <FactList
        facts={[
          { label: t("maturity.member.achievement"), value: change(achievement) },
          ...composites.map(({ id, name, unit, value }) => ({
            label: t("maturity.whatIf.composite", { name }),
            value: <CompositeChange key={id} unit={unit} value={value} />,
          })),
          ...(industry === null
            ? []
            : [
                {
                  label: t("maturity.whatIf.industry", { name: industry.name }),
                  value: (
                    <>
                      {change(industry.computed)}
                      {industry.computed.after === null ? (
                        <Over index={industry.computed} of="indicators" />
                      ) : null}
                    </>
                  ),
                },
              ]),
          {
            label: t("maturity.whatIf.overall"),
            value: (
              <>
                {change(overall)}
                <Over index={overall} of="industries" />
              </>
            ),
          },
          ...(isCounted
            ? [{ label: t("maturity.whatIf.estimate"), value: <Estimate estimate={estimate} /> }]
            : []),
        ]}
      />
    </>
  );
};
