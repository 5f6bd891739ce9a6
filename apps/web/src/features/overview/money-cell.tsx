import type { FundingFigures } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./portfolio-section.module.css";

/** Money allocated of the need, and what is lacking. */
export const MoneyCell = ({ funding }: { funding: FundingFigures }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { need, allocated, gap } = funding;
  if (need === null && allocated === null) return <Words text={null} />;
  return (
    <>
      <Figure value={allocated} format={format.roubles} />
      {gap === null || gap === 0 ? null : (
        <span className={classes["second"]}>{t("overview.portfolio.gap", { gap: format.roubles(gap) })}</span>
      )}
    </>
  );
};
