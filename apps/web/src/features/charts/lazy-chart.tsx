import type { ChartRequest } from "./chart.tsx";
import { Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";
import { loadPatiently } from "../../lib/load-patiently.ts";

const Drawn = lazy(async () => ({
  default: (await loadPatiently(() => import("./chart.tsx"))).Chart,
}));

/** A drawing that is fetched when it is to be seen. */
export const LazyChart = ({ of }: { of: ChartRequest }) => (
  <Suspense fallback={<Skeleton height={220} radius="sm" />}>
    <Drawn of={of} />
  </Suspense>
);
