import type { BodiesSearch } from "./bodies-search.ts";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/signed-in/indicators/$indicatorId/bodies");

/** What the page shows, from the address. */
export const useBodiesSearch = () => {
  const search: BodiesSearch = route.useSearch();
  const { indicatorId } = route.useParams();
  const navigate = route.useNavigate();
  const change = (patch: BodiesSearch, { isTyping = false } = {}): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace: isTyping, resetScroll: false });
  return { search, indicatorId, change };
};
