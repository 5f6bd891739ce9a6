import { getRouteApi } from "@tanstack/react-router";
import type { ColumnId } from "./comparison-columns.ts";
import { columnTraits } from "./comparison-columns.ts";
import type { ComparisonSearch } from "./comparison-search.ts";

const route = getRouteApi("/signed-in/sector/comparison");

/** The order of the lines, kept in the address. */
export const useComparisonOrder = () => {
  const search: ComparisonSearch = route.useSearch();
  const navigate = route.useNavigate();
  const { sort = "deputy", descending: isDescending = false } = search;
  /** By another column from its more telling end; by the same one, the other way round. */
  const orderBy = (column: ColumnId) => {
    const descending = column === sort ? !isDescending : columnTraits[column].startsDescending;
    void navigate({
      search: (before) => ({
        ...before,
        sort: column === "deputy" ? undefined : column,
        descending: descending || undefined,
      }),
      resetScroll: false,
    });
  };
  return { sort, isDescending, orderBy };
};
