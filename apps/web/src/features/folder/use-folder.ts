import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** The reader's own folder, or that of a post's sector: null for the industries that nobody curates. */
export const useFolder = (positionId?: string | null) => {
  const asOf = useAsOf();
  const own = positionId === undefined ? {} : { positionId };
  return useQuery({
    ...useTRPC().folder.get.queryOptions({ asOf, ...own }),
    placeholderData: keepPreviousData,
  });
};
