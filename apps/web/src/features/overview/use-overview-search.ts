import type { OverviewSearch } from "./overview-search.ts";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/signed-in/");

/** What of the overview is open, kept in the address; opening more of it does not move the page. */
export const useOverviewSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: OverviewSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace: true, resetScroll: false });
  return { search, change };
};
