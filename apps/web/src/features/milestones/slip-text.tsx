import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";

/** A slip in words: «на 12 дней позже». */
export const wordSlip = (days: number, t: TFunction): string => {
  if (days === 0) return t("milestones.slip.none");
  const count = Math.abs(days);
  return days > 0 ? t("milestones.slip.late", { count }) : t("milestones.slip.early", { count });
};

/** How far a milestone has moved from its baseline; «не внесено» where there is nothing to compare. */
export const SlipText = ({ days }: { days: number | null }) => {
  const { t } = useTranslation();
  return <Figure value={days} format={(value) => wordSlip(value, t)} />;
};
