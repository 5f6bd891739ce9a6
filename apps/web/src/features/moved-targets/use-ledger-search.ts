import type { MovedTargetsSearch } from "./moved-targets-search.ts";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/signed-in/moved-targets");

/** The ledger's address and the ways to change it; none of them moves the page. */
export const useLedgerSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: MovedTargetsSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
  return {
    search,
    change,
    reset: () =>
      change({
        projects: undefined,
        industries: undefined,
        deputies: undefined,
        from: undefined,
        to: undefined,
      }),
  };
};
