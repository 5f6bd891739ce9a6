import type { EntryIndicator } from "@kedr/domain";
import { IconClock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import classes from "./value-entry.module.css";

/** An indicator with its unit, and whether its last value is awaited. */
export const EntryRowName = ({ indicator: { number, name, unit, isDue } }: { indicator: EntryIndicator }) => {
  const { t } = useTranslation();
  return (
    <>
      {number === null ? name : t("valueEntry.numbered", { number, name })}
      <span className={classes["second"]}>{unit}</span>
      {isDue ? (
        <StatusBadge tone="warning" icon={IconClock}>
          {t("valueEntry.due")}
        </StatusBadge>
      ) : null}
    </>
  );
};
