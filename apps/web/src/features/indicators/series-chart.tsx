import type { IndicatorView } from "@kedr/domain";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { LazyChart } from "../charts/lazy-chart.tsx";

const hasTime = ({ date, year }: IndicatorView["values"][number]): boolean => date !== null || year !== null;

/** The values of an indicator in the order of time; nothing when no two of them have one. The table below has all. */
export const SeriesChart = ({ indicator }: { indicator: IndicatorView }) => {
  const asOf = useAsOf();
  const { today } = useSession();
  if (indicator.values.filter(hasTime).length < 2) return null;
  return <LazyChart of={{ kind: "series", indicator, today: asOf ?? today }} />;
};
