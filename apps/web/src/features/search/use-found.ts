import type { SearchKind } from "@kedr/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";

interface Question {
  query: string;
  kinds?: SearchKind[];
  limit: number;
}

/** What a search finds on the day that is shown; the finds of the question before stay until the new ones are there. */
export const useFound = ({ query, kinds, limit }: Question) => {
  const asOf = useAsOf();
  const text = query.trim();
  const options = useTRPC().search.find.queryOptions({
    query: text,
    limit,
    asOf,
    ...(kinds ? { kinds } : {}),
  });
  return useQuery({ ...options, enabled: text !== "", placeholderData: keepPreviousData });
};
