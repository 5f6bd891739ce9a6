import type { IndicatorsSearch } from "./indicators-search.ts";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/signed-in/indicators");

/** The list's address and the ways to change it; none of them moves the page. */
export const useIndicatorsSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: IndicatorsSearch, { replace = false } = {}): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace, resetScroll: false });
  return {
    search,
    change,
    reset: () =>
      change({
        search: undefined,
        industry: undefined,
        origin: undefined,
        counted: undefined,
        value: undefined,
      }),
  };
};
