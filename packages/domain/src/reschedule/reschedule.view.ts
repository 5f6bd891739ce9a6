import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MilestoneState } from "../milestone/milestone.view.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Health } from "../project/health.view.ts";
import type { Facet, ProgressFigures, Reference } from "../project/project.view.ts";
import type { RescheduleState } from "./reschedule.record.ts";

/** What a request moves. `days` is new − old: positive for later. Values are in the indicator's unit. */
export type MovedTarget =
  | {
      kind: "milestone";
      milestoneId: string;
      title: string;
      oldDate: CalendarDate;
      newDate: CalendarDate;
      days: number;
    }
  | {
      kind: "indicator";
      indicatorTargetId: string;
      indicatorId: string | null;
      title: string;
      unit: string;
      year: number | null;
      oldValue: number;
      newValue: number;
    };

/** A request to move a target. */
export interface RescheduleView {
  id: string;
  project: Reference;
  industry: Reference;
  /** The post that curated the project's present industry on the day of the decision, of the request while there is none. */
  deputy: Reference | null;
  target: MovedTarget;
  reason: string;
  /** In the words of whoever asked. */
  effect: string | null;
  state: RescheduleState;
  requestedBy: string;
  requestedOn: CalendarDate;
  decidedBy: string | null;
  decidedOn: CalendarDate | null;
  decisionComment: string | null;
  origin: Origin;
  version: number;
}

/** Another milestone whose planned date no longer fits after a move. */
export interface AffectedMilestone {
  id: string;
  title: string;
  project: Reference;
  isOtherProject: boolean;
  baselineDate: CalendarDate;
  /** By how many days the two dates stand in the wrong order; greater than 0. */
  days: number;
  /** They stood in the right order before the move. */
  isNew: boolean;
}

/** The project and the milestone as the rules see them with one date or the other. */
export interface MoveFigures {
  progress: ProgressFigures | null;
  /** The effective one. */
  health: Health;
  state: MilestoneState;
}

/** What moving a milestone's baseline does, worked out by the rules. */
export interface RescheduleEffect {
  milestoneId: string;
  oldDate: CalendarDate | null;
  newDate: CalendarDate;
  /** New − old; null where no date was set. */
  days: number | null;
  /** What waits for the milestone, at one remove or more, and is planned before its new date; earliest first. */
  dependants: AffectedMilestone[];
  /** What the milestone itself waits for and is planned after its new date; latest first. */
  precedents: AffectedMilestone[];
  before: MoveFigures;
  after: MoveFigures;
}

/** A request that waits for a decision, with what helps to take it. */
export interface QueuedReschedule extends RescheduleView {
  /** Null for an indicator's target, and where the old date no longer stands. */
  preview: RescheduleEffect | null;
  canDecide: boolean;
  canWithdraw: boolean;
}

/** What waits: first what the actor may decide, then what the actor may only follow; oldest first in each. */
export interface RescheduleQueue {
  today: CalendarDate;
  requests: QueuedReschedule[];
  /** The decisions of today that the actor may take back. */
  decided: RescheduleView[];
}

/** How often and how far targets were moved. Days are over moved dates only: mean and median are unrounded. */
export interface MoveTotals {
  moves: number;
  /** Different targets among them. */
  targets: number;
  /** Targets moved twice or oftener. */
  movedAgain: number;
  days: { mean: number; median: number; longest: number } | null;
}

/** Totals of one industry or deputy governor; null for the industries that nobody curates. */
export interface GroupedMoves {
  group: Reference | null;
  totals: MoveTotals;
}

/** The ledger of moved targets. */
export interface RescheduleLedger {
  today: CalendarDate;
  /** Newest first: by the day of the decision, of the request while there is none. */
  rows: RescheduleView[];
  /** Of the accepted ones that the filters leave, whatever state the rows are of. */
  totals: MoveTotals;
  /** Oftenest first. */
  byIndustry: GroupedMoves[];
  byDeputy: GroupedMoves[];
  /** How many requests wait for a decision among what the filters leave. */
  open: number;
  /** Values to filter by, with the requests of any state over the whole ledger. */
  facets: { projects: Facet[]; industries: Facet[]; deputies: Facet[] };
}
