import type { RiskFilterName } from "@kedr/domain";
import { getRouteApi } from "@tanstack/react-router";
import type { RisksSearch } from "./risks-search.ts";
import { unfiltered } from "./risks-search.ts";

const route = getRouteApi("/signed-in/risks");

const isOrdinary = (filter: RiskFilterName, values: readonly string[]): boolean =>
  filter === "states" ? values.length === 1 && values[0] === "open" : values.length === 0;

/** The register's address and the ways to change it; none of them moves the page. */
export const useRisksSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: RisksSearch, { replace = false } = {}): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace, resetScroll: false });
  return {
    search,
    change,
    setFilter: (filter: RiskFilterName, values: readonly string[]) =>
      // The address was read by the schema and is read by it again, so no wrong code can get in.
      change({ [filter]: isOrdinary(filter, values) ? undefined : values }),
    reset: () => change(unfiltered),
  };
};
