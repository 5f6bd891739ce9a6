import type { EntrySearch } from "./entry-search.ts";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/signed-in/indicators/entry");

/** What the grid shows, from the address. */
export const useEntrySearch = () => {
  const search: EntrySearch = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: EntrySearch): void =>
    void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
  return { search, change };
};
