import type { ComponentProps } from "react";
import { AchievementChart } from "./achievement-chart.tsx";
import { IndicatorSeries } from "./indicator-series.tsx";
import { IndustryChart } from "./industry-chart.tsx";
import { SmallMultiples } from "./small-multiples.tsx";

/** Which drawing, and of what. */
export type ChartRequest =
  | ({ kind: "series" } & ComponentProps<typeof IndicatorSeries>)
  | ({ kind: "multiples" } & ComponentProps<typeof SmallMultiples>)
  | ({ kind: "industries" } & ComponentProps<typeof IndustryChart>)
  | ({ kind: "achievements" } & ComponentProps<typeof AchievementChart>);

/** The one door to all drawings: they come in one file, and only when one of them is to be seen. */
export const Chart = ({ of }: { of: ChartRequest }) => {
  switch (of.kind) {
    case "series":
      return <IndicatorSeries {...of} />;
    case "multiples":
      return <SmallMultiples {...of} />;
    case "industries":
      return <IndustryChart {...of} />;
    case "achievements":
      return <AchievementChart {...of} />;
  }
};
