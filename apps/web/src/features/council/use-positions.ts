import type { RouterOutputs } from "../../lib/trpc.ts";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc.ts";

export type Position = RouterOutputs["position"]["list"]["positions"][number];

/** The posts that can present a question, in the order people look for them; empty until they are read. */
export const usePositions = (): Position[] =>
  useQuery(useTRPC().position.list.queryOptions({})).data?.positions ?? [];
