import type { AssignmentsSearch } from "./assignments-search.ts";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/signed-in/assignments");

/** The register's address and the ways to change it; none of them moves the page. */
export const useRegisterSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: AssignmentsSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
  return {
    search,
    change,
    reset: () =>
      change({
        projects: undefined,
        industries: undefined,
        posts: undefined,
        dueFrom: undefined,
        dueTo: undefined,
        body: undefined,
        curator: undefined,
        outcome: undefined,
      }),
  };
};
