import type { PlaceProps } from "./place.ts";
import { IconGripVertical } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { usePlanDesk } from "./plan-desk.tsx";
import classes from "./plan.module.css";

/** What a milestone is dragged by, or lifted with Space and moved with the arrows. */
export const Grip = ({ gripProps, milestone }: Pick<PlaceProps, "gripProps" | "milestone">) => {
  const { t } = useTranslation();
  const { canEdit } = usePlanDesk();
  return (
    <span
      {...gripProps}
      className={classes["grip"]}
      aria-label={t("plan.drag.grip", { title: milestone.title })}
      hidden={!canEdit}
      data-no-print
    >
      <IconGripVertical size={16} aria-hidden />
    </span>
  );
};
