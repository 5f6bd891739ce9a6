import { getRouteApi } from "@tanstack/react-router";
import type { FilterName, ProjectsSearch } from "../projects-search.ts";
import { chosenIn } from "../projects-search.ts";

const route = getRouteApi("/signed-in/projects");

/** The registry's address and the ways to change it. A change of what is listed goes back to the first page. */
export const useRegistrySearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: ProjectsSearch, { replace = false } = {}): void => {
    void navigate({
      search: (before) => ({ ...before, page: undefined, ...patch }),
      replace,
      resetScroll: patch.page !== undefined,
    });
  };
  return {
    search,
    change,
    setFilter: (filter: FilterName, values: readonly string[]) =>
      // The address was read by the schema and is read by it again, so no wrong code can get in.
      change({ [filter]: values.length === 0 ? undefined : values }),
    removeValue: (filter: FilterName, value: string) => {
      const rest = chosenIn(search, filter).filter((chosen) => chosen !== value);
      change({ [filter]: rest.length === 0 ? undefined : rest });
    },
    reset: () =>
      change({
        search: undefined,
        industries: undefined,
        kinds: undefined,
        health: undefined,
        funding: undefined,
        deputies: undefined,
        leads: undefined,
      }),
  };
};
