import { useTranslation } from "react-i18next";
import { Figure } from "./figure.tsx";

interface SlideTextProps {
  slide: number | null;
  /** Name of the document, told on hovering. */
  document?: string | null;
}

/** The place in the source document: «слайд 10». */
export const SlideText = ({ slide, document }: SlideTextProps) => {
  const { t } = useTranslation();
  return (
    <span title={document ?? undefined}>
      <Figure value={slide} format={(number) => t("shared.slide", { slide: number })} />
    </span>
  );
};
