import type { Sector } from "@kedr/domain";
import { useTranslation } from "react-i18next";

/** Whose sector it is, and which industries are in it. */
export const SectorLead = ({ sector: { deputy, industries } }: { sector: Sector }) => {
  const { t } = useTranslation();
  const names = industries.map(({ industry }) => industry.name).join(", ");
  return (
    <>
      <div>{deputy?.name ?? t("sector.unassignedLead")}</div>
      {industries.length === 0 ? null : (
        <div>{t("sector.industries", { count: industries.length, names })}</div>
      )}
    </>
  );
};
