import { getRouteApi } from "@tanstack/react-router";
import type { ChangesSearch } from "./changes-search.ts";

const route = getRouteApi("/signed-in/changes");

/** The address of the page and the ways to change it; none of them moves the page. */
export const useChangesSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: ChangesSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
  return {
    search,
    change,
    reset: () => change({ areas: undefined, kinds: undefined, industries: undefined }),
  };
};
