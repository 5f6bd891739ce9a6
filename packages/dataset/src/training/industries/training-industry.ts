import type { CalendarDate, FundingRequirement, IndicatorDirection, ProjectKind } from "@kedr/domain";
import type { WayOfWorking } from "../phases/phases.ts";

/** A training project as typed by hand; the rest of its life is generated. */
interface TrainingProject {
  name: string;
  description: string;
  expectedEffect: string;
  way: WayOfWorking;
  /** Number of the strategy's goal. */
  goal: 1 | 2 | 3 | 4 | 5;
  money: FundingRequirement;
  start: CalendarDate;
  end: CalendarDate;
  /** Numbers of the industry's training indicators that it is meant to move. */
  moves: number[];
}

/** A training indicator: base value of 2021, value of 31.12.2022, target of 2030. */
export interface TrainingIndicator {
  name: string;
  unit: string;
  direction?: IndicatorDirection;
  baseline: number;
  current: number;
  target: number;
}

/** What the overlay adds to an industry of the source. Records are numbered in the order given. */
export interface TrainingIndustry {
  /** The last part of the industry's id: HEA of IND-HEA. */
  code: string;
  kind: ProjectKind;
  projects: TrainingProject[];
  indicators: TrainingIndicator[];
}
