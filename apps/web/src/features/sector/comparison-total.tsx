import { AnchorLink } from "../../components/links.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import { comparisonCells } from "./comparison-cells.tsx";
import type { FigureColumn } from "./comparison-columns.ts";
import type { Figures } from "./comparison-figures.ts";

/** A cell of the last line; what the whole strategy has a list of leads there. */
export const TotalCell = ({ column, figures }: { column: FigureColumn; figures: Figures }) => {
  const Cell = comparisonCells[column];
  const shown = <Cell figures={figures} />;
  if (column === "projects") return <RegistryLink filters={{}}>{shown}</RegistryLink>;
  if (column === "overdue")
    return (
      <AnchorLink to="/" hash="overdue" inherit>
        {shown}
      </AnchorLink>
    );
  return shown;
};
