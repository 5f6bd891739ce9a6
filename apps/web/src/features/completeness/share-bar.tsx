import type { FilledShare } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import classes from "./completeness.module.css";

/** «Заполнено 17 из 23» with its length; the length is silent. */
export const ShareBar = ({ filled, total }: FilledShare) => {
  const { t } = useTranslation();
  return (
    <>
      {t("completeness.share", { filled, total })}
      <span className={classes["bar"]} aria-hidden>
        <span style={{ width: `${total === 0 ? 0 : (filled / total) * 100}%` }} />
      </span>
    </>
  );
};
