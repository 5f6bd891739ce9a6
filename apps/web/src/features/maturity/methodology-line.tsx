import type { ExplainedMethodology } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SlideText } from "../../components/slide-text.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";

/** The version by which a figure is counted: its act, its term, its slide. */
export const MethodologyLine = ({ methodology }: { methodology: ExplainedMethodology | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (methodology === null) return <Words text={null} />;
  const { name, act, validFrom, validTo, slide } = methodology;
  return (
    <>
      {name}
      {act === null ? null : `. ${act}`}
      {validFrom === null ? null : `, ${t("maturity.validFrom", { date: format.date(validFrom) })}`}
      {validTo === null ? null : `, ${t("maturity.validTo", { date: format.date(validTo) })}`}
      {slide === null ? null : (
        <>
          , <SlideText slide={slide} />
        </>
      )}
    </>
  );
};
