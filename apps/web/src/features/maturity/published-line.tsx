import type { PublishedFigure } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SlideText } from "../../components/slide-text.tsx";
import { useFormat } from "../../lib/use-format.ts";

/** A printed figure with its time and place, in one line. */
export const PublishedLine = ({
  figure,
  isTarget = false,
}: {
  figure: PublishedFigure;
  isTarget?: boolean;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <b>{format.percent(figure.value)}</b>{" "}
      {figure.date === null
        ? t(isTarget ? "maturity.byYear" : "maturity.inYear", { year: figure.year })
        : t("maturity.onDate", { date: format.date(figure.date) })}
      {figure.document === null ? null : `, ${figure.document}`}
      {figure.slide === null ? null : (
        <>
          , <SlideText slide={figure.slide} document={figure.document} />
        </>
      )}
    </>
  );
};
