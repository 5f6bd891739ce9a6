import { createContext, useContext } from "react";

/** Where drawings stand: how large their lines and letters are, and whether anybody is there to use their tools. */
interface ChartStage {
  /** 1 on a page; a hall asks for more. */
  scale: number;
  hasTools: boolean;
}

const onPage: ChartStage = { scale: 1, hasTools: true };

export const ChartStageContext = createContext<ChartStage>(onPage);

export const useChartStage = (): ChartStage => useContext(ChartStageContext);
