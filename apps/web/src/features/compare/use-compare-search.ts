import { getRouteApi } from "@tanstack/react-router";
import { type ChosenSide, type CompareSearch, sideIn, type SideName, withSide } from "./compare-search.ts";

const route = getRouteApi("/signed-in/compare");

/** The address of the page and the ways to change it. */
export const useCompareSearch = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (patch: CompareSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
  return {
    search,
    change: (side: SideName, patch: Partial<ChosenSide>): void =>
      go(withSide(side, { ...sideIn(search, side), ...patch })),
    swap: (): void =>
      go({ ...withSide("left", sideIn(search, "right")), ...withSide("right", sideIn(search, "left")) }),
  };
};
