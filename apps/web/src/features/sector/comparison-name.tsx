import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { PostStanding } from "../../components/post-standing.tsx";
import { useAccount } from "../../lib/session.ts";
import type { SectorLine } from "./comparison-columns.ts";
import classes from "./comparison.module.css";
import { sectorKey } from "./sector-search.ts";

/** Whose line it is, and how the post is filled; leads to the sector. */
export const ComparisonName = ({ line: { deputy, standing } }: { line: SectorLine }) => {
  const { t } = useTranslation();
  const { positionId } = useAccount();
  return (
    <>
      <AnchorLink to="/sector" search={{ positionId: sectorKey(deputy) }} inherit fw={500} c="inherit">
        {deputy?.name ?? t("sector.unassigned")}
      </AnchorLink>{" "}
      <PostStanding standing={standing} />
      {deputy !== null && deputy.id === positionId ? (
        <span className={classes["second"]}>{t("sector.comparison.own")}</span>
      ) : null}
    </>
  );
};
