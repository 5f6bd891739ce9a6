import type { IndicatorActs } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** What the reader may begin about an indicator, out of the list that is read already; undefined for nothing. */
export const useIndicatorActs = (indicatorId: string): IndicatorActs | undefined => {
  const { data } = useQuery(useTRPC().indicator.list.queryOptions({ asOf: useAsOf() }));
  return data?.acts.find((acts) => acts.indicatorId === indicatorId);
};
