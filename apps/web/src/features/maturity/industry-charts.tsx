import type { IndustryExplanation } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { LazyChart } from "../charts/lazy-chart.tsx";
import classes from "./maturity.module.css";

/** How far the members of an industry are, and how they came there. */
export const IndustryCharts = ({ industry }: { industry: IndustryExplanation }) => {
  const query = useQuery(useTRPC().indicator.list.queryOptions({ asOf: useAsOf() }));
  const members = new Set(industry.members.map(({ id }) => id));
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={6} />}>
      {({ today, indicators }) => (
        <>
          <div className={classes["block"]}>
            <LazyChart of={{ kind: "achievements", industry, today }} />
          </div>
          <div className={classes["block"]}>
            <LazyChart
              of={{
                kind: "multiples",
                name: industry.industry.name,
                indicators: indicators.filter(({ id }) => members.has(id)),
                today,
              }}
            />
          </div>
        </>
      )}
    </QueryView>
  );
};
