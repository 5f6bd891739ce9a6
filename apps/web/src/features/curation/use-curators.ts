import type { CuratorPost } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc.ts";

/** The posts that curate or have curated; what the page has read already. */
export const useCurators = (): CuratorPost[] =>
  useQuery(useTRPC().curation.list.queryOptions({ asOf: undefined })).data?.posts ?? [];
