import type { LinkedIndicator, Reference } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc.ts";

interface ActProject {
  lead: Reference | null;
  indicators: readonly LinkedIndicator[];
}

/** The lead and the indicators of the project that an act is about; nothing until they are read, or without a project. */
export const useActProject = (projectId: string | null): ActProject => {
  const { data } = useQuery({
    ...useTRPC().project.get.queryOptions({ projectId: projectId ?? "" }),
    enabled: projectId !== null,
  });
  return { lead: data?.summary.lead ?? null, indicators: data?.indicators ?? [] };
};
