import type { Origin } from "@kedr/domain";
import { IconFileDescription, IconSchool } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "./status-badge.tsx";

interface OriginBadgeProps {
  origin: Origin;
  /** Slide of the source document, where it is known. */
  slide?: number | null;
}

/** Where a record comes from. What people entered here is the ordinary case and carries no badge. */
export const OriginBadge = ({ origin, slide }: OriginBadgeProps) => {
  const { t } = useTranslation();
  if (origin === "entered") return null;
  if (origin === "training")
    return (
      <StatusBadge tone="warning" icon={IconSchool}>
        {t("shared.origin.training")}
      </StatusBadge>
    );
  return (
    <StatusBadge tone="neutral" icon={IconFileDescription}>
      {typeof slide === "number" ? t("shared.origin.sourceSlide", { slide }) : t("shared.origin.source")}
    </StatusBadge>
  );
};
