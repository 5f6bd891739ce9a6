import type { IndicatorView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ExplainLink } from "../../components/explain-link.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { Figure } from "../../components/figure.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { CountingText } from "./counting-text.tsx";
import { useValueWords } from "../../components/use-value-words.ts";

const Target = ({ indicator: { target, unit } }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const words = useValueWords(unit);
  if (target === null) return <Words text={null} />;
  const { value, year, basis, slide } = target;
  return (
    <>
      <b>{words(value)}</b>{" "}
      {year === null ? t("indicators.target.noYear") : t("indicators.target.byYear", { year })}
      {slide === null ? null : (
        <>
          , <SlideText slide={slide} />
        </>
      )}
      {basis === "general" ? <div>{t("indicators.target.generalNote")}</div> : null}
    </>
  );
};

const Achievement = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Figure value={indicator.achievement} format={format.computedPercent} />
      <div>{t(`indicators.rule.${indicator.direction}`)}</div>
      <ExplainLink subject={indicator.id} name={indicator.name} />
    </>
  );
};

/** Target, achievement, place in the index, and where the indicator itself comes from. */
export const IndicatorFacts = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const { document, slide, note } = indicator.provenance;
  return (
    <FactList
      facts={[
        { label: t("indicators.column.target"), value: <Target indicator={indicator} /> },
        { label: t("indicators.column.achievement"), value: <Achievement indicator={indicator} /> },
        { label: t("indicators.column.counted"), value: <CountingText indicator={indicator} /> },
        {
          label: t("indicators.column.source"),
          value: (
            <>
              <Words text={document} />
              {slide === null ? null : (
                <>
                  , <SlideText slide={slide} />
                </>
              )}{" "}
              {indicator.origin === "training" ? <OriginBadge origin="training" /> : null}
            </>
          ),
        },
        ...(note === null ? [] : [{ label: t("indicators.facts.note"), value: note }]),
      ]}
    />
  );
};
