import type { RouterOutputs } from "../../lib/trpc.ts";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc.ts";

type Post = RouterOutputs["position"]["list"]["positions"][number];

/** The posts that may own a risk; empty until they are read. */
export const usePosts = (): Post[] =>
  useQuery(useTRPC().position.list.queryOptions({})).data?.positions ?? [];
