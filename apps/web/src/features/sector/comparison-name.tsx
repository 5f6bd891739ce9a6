import type { Reference } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useAccount } from "../../lib/session.ts";
import classes from "./comparison.module.css";
import { sectorKey } from "./sector-search.ts";

/** Whose line it is; leads to the sector. */
export const ComparisonName = ({ deputy }: { deputy: Reference | null }) => {
  const { t } = useTranslation();
  const { positionId } = useAccount();
  return (
    <>
      <AnchorLink to="/sector" search={{ positionId: sectorKey(deputy) }} inherit fw={500} c="inherit">
        {deputy?.name ?? t("sector.unassigned")}
      </AnchorLink>
      {deputy !== null && deputy.id === positionId ? (
        <span className={classes["second"]}>{t("sector.comparison.own")}</span>
      ) : null}
    </>
  );
};
