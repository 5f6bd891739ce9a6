import type { MilestonePlan } from "@kedr/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc.ts";

/** Puts the plan that a write answers with on the screen at once; the reads that follow confirm it. */
export const useKeptPlan = (projectId: string) => {
  const queryClient = useQueryClient();
  const { queryKey } = useTRPC().plan.get.queryOptions({ projectId, asOf: undefined });
  return {
    onSuccess: (plan: MilestonePlan) => {
      queryClient.setQueryData(queryKey, plan);
    },
  };
};
