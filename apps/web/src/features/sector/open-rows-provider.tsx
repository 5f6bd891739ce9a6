import type { ReactNode } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { OpenRowsContext, type OpenRows } from "./open-rows.ts";
import { toggled, type SectorSearch } from "./sector-search.ts";

const route = getRouteApi("/signed-in/sector");

/** Keeps in the address what is open. */
export const OpenRowsProvider = ({ children }: { children: ReactNode }) => {
  const { open, closed }: SectorSearch = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  const asOf = useAsOf();
  const rows = useMemo((): OpenRows => {
    const change = (patch: (before: SectorSearch) => SectorSearch) =>
      void navigate({
        search: (before) => ({ ...before, ...patch(before) }),
        replace: true,
        resetScroll: false,
      });
    return {
      isProjectOpen: (projectId) => open?.includes(projectId) ?? false,
      isIndustryOpen: (industryId) => !closed?.includes(industryId),
      toggleProject: (projectId) => change((before) => ({ open: toggled(before.open, projectId) })),
      toggleIndustry: (industryId) => change((before) => ({ closed: toggled(before.closed, industryId) })),
      nearProject: (projectId) =>
        void queryClient.prefetchQuery(trpc.sector.project.queryOptions({ projectId, asOf })),
    };
  }, [open, closed, navigate, queryClient, trpc, asOf]);
  return <OpenRowsContext value={rows}>{children}</OpenRowsContext>;
};
