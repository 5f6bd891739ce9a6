import { getRouteApi } from "@tanstack/react-router";
import { useAccount } from "../../lib/session.ts";
import { scopeOf, type CoverageSearch } from "./coverage-search.ts";

const route = getRouteApi("/signed-in/coverage");

/** What is shown, as the address says it; a deputy governor begins with the own sector. */
export const useCoverageSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { roles, positionId } = useAccount();
  const ownPost = roles.includes("deputy_governor") ? positionId : null;
  return {
    scope: scopeOf(search, { ownPost }),
    hasGapsOnly: search.gaps ?? false,
    change: (patch: CoverageSearch): void =>
      void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false }),
  };
};
