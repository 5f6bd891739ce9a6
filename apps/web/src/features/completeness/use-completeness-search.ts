import { getRouteApi } from "@tanstack/react-router";
import type { CompletenessSearch } from "./completeness-search.ts";

const route = getRouteApi("/signed-in/completeness");

const noFilters: CompletenessSearch = {
  kinds: undefined,
  industries: undefined,
  projects: undefined,
  deputies: undefined,
  fillers: undefined,
  bodies: undefined,
  mine: undefined,
};

/** The address of the page and the ways to change it; a new filter begins at the first page. */
export const useCompletenessSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: CompletenessSearch): void =>
    void navigate({ search: (before) => ({ ...before, page: undefined, ...patch }), resetScroll: false });
  return { search, change, reset: () => change(noFilters) };
};
