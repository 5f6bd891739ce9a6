import type { ReactNode } from "react";
import { AnchorLink } from "../../components/links.tsx";
import type { FigureColumn, SectorLine } from "./comparison-columns.ts";
import { columnTraits } from "./comparison-columns.ts";
import classes from "./comparison.module.css";
import { sectorKey } from "./sector-search.ts";

interface ComparisonLinkProps {
  line: SectorLine;
  column: FigureColumn;
  children: ReactNode;
}

/** A cell's figure, leading to the section of the sector's page that explains it. */
export const ComparisonLink = ({ line, column, children }: ComparisonLinkProps) => {
  const { hash } = columnTraits[column];
  return (
    <AnchorLink
      to="/sector"
      search={{ positionId: sectorKey(line.deputy) }}
      {...(hash === undefined ? {} : { hash })}
      inherit
      c="inherit"
      className={classes["link"] ?? ""}
    >
      {children}
    </AnchorLink>
  );
};
