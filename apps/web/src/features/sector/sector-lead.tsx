import type { Sector } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { PostStanding } from "../../components/post-standing.tsx";
import { useFormat } from "../../lib/use-format.ts";

/** Whose sector it is, which industries are in it, and on what day. */
export const SectorLead = ({ sector: { deputy, standing, industries, today } }: { sector: Sector }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = industries.map(({ industry }) => industry.name).join(", ");
  return (
    <>
      <div>
        {deputy?.name ?? t("sector.unassignedLead")} <PostStanding standing={standing} />
      </div>
      {industries.length === 0 ? null : (
        <div>{t("sector.industries", { count: industries.length, names })}</div>
      )}
      <div>{t("sector.dataOn", { date: format.date(today) })}</div>
    </>
  );
};
