import type { Reference } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { AssignIndustryButton } from "../acts/assign-industry-button.tsx";
import { sectorInput } from "./sector-search.ts";

const route = getRouteApi("/signed-in/sector");

/** What the reader may begin about an industry of the sector, which is read already; nothing for most. */
export const IndustryActs = ({ industry }: { industry: Reference }) => {
  const { positionId } = route.useSearch();
  const asOf = useAsOf();
  const { data } = useQuery(useTRPC().sector.get.queryOptions(sectorInput({ positionId, asOf })));
  return data?.assignable.includes(industry.id) ? <AssignIndustryButton industry={industry} /> : null;
};
