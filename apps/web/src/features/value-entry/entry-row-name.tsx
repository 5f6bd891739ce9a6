import type { EntryIndicator } from "@kedr/domain";
import { IconClock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { BodiesLink } from "../../components/bodies-link.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import classes from "./value-entry.module.css";

/** An indicator with its unit, and whether its last value is awaited. */
export const EntryRowName = ({ indicator }: { indicator: EntryIndicator }) => {
  const { t } = useTranslation();
  const { id, number, name, unit, isDue, toldBy } = indicator;
  return (
    <>
      {number === null ? name : t("valueEntry.numbered", { number, name })}
      <span className={classes["second"]}>{unit}</span>
      {toldBy === null ? null : (
        <>
          <BodiesLink indicatorId={id} name={name} isByGroup={toldBy === "groups"} />{" "}
        </>
      )}
      {isDue ? (
        <StatusBadge tone="warning" icon={IconClock}>
          {t("valueEntry.due")}
        </StatusBadge>
      ) : null}
    </>
  );
};
