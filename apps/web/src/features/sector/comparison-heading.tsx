import { IconChevronDown, IconChevronUp, IconSelector } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ColumnId } from "./comparison-columns.ts";
import { columnTraits } from "./comparison-columns.ts";
import classes from "./comparison.module.css";
import { useComparisonOrder } from "./use-comparison-order.ts";
import { Table } from "../../components/table.tsx";

/** A heading that sorts: first press by its more telling end, the next one turns the order round. */
export const ComparisonHeading = ({ column }: { column: ColumnId }) => {
  const { t } = useTranslation();
  const { sort, isDescending, orderBy } = useComparisonOrder();
  const isSorted = sort === column;
  const Shape = isSorted ? (isDescending ? IconChevronDown : IconChevronUp) : IconSelector;
  return (
    <Table.Th
      scope="col"
      aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : "none"}
      data-numeric={columnTraits[column].isNumeric}
      w={columnTraits[column].width}
      className={classes["heading"] ?? ""}
    >
      <button type="button" className={classes["sort"]} onClick={() => orderBy(column)}>
        {t(`sector.comparison.column.${column}`)}
        <Shape size={13} aria-hidden data-active={isSorted} />
      </button>
    </Table.Th>
  );
};
