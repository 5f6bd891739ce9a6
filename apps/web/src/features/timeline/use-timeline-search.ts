import { getRouteApi } from "@tanstack/react-router";
import type { FilterName, TimelineSearch } from "./timeline-search.ts";

const route = getRouteApi("/signed-in/timeline");

/** The time line's address and the ways to change it; none of them moves the page. */
export const useTimelineSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: TimelineSearch, { replace = false } = {}): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace, resetScroll: false });
  return {
    search,
    change,
    setFilter: (filter: FilterName, values: readonly string[]) =>
      // The address was read by the schema and is read by it again, so no wrong code can get in.
      change({ [filter]: values.length === 0 ? undefined : values }),
    /** Folds the project or unfolds it again. */
    turn: (projectId: string) => {
      const turned = search.turned ?? [];
      const rest = turned.filter((id) => id !== projectId);
      const next = rest.length < turned.length ? rest : [...turned, projectId];
      change({ turned: next.length === 0 ? undefined : next }, { replace: true });
    },
    reset: () =>
      change({
        projects: undefined,
        industries: undefined,
        deputies: undefined,
        leads: undefined,
        health: undefined,
        critical: undefined,
      }),
  };
};
