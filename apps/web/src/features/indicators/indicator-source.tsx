import type { IndicatorView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SlideText } from "../../components/slide-text.tsx";

/** Where the indicator comes from: the slide, or the document without one. */
export const IndicatorSource = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const { slide, document } = indicator.provenance;
  if (slide !== null) return <SlideText slide={slide} document={document} />;
  return <>{document ?? t(`shared.origin.${indicator.origin}`)}</>;
};
