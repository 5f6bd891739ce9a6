import type { IndicatorPath } from "../indicator-path.view.ts";
import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Origin, Provenance } from "../../portfolio/origin.ts";
import type { Reference } from "../../project/project.view.ts";
import type { IndicatorView } from "../indicator.view.ts";
import type { CardFields } from "./card-change.ts";
import type { Referrer } from "./referrers.ts";

/** A target of a year. */
export interface CardTarget {
  id: string;
  year: number | null;
  value: number;
  provenance: Provenance;
  origin: Origin;
  /** The one that projects work towards; it moves by a request where a project is linked. */
  isMovedByRequest: boolean;
  /** The value that a waiting request asks for. */
  askedValue: number | null;
  version: number;
}

/** How a framework counts an indicator. */
export interface CardFramework extends Reference {
  methodology: Reference;
  isCounted: boolean;
  reason: string | null;
}

/** Everything of an indicator. */
export interface IndicatorCard {
  today: CalendarDate;
  indicator: IndicatorView;
  /** The card's fields as stored, and their version. */
  fields: CardFields;
  version: number;
  responsibleAuthority: Reference | null;
  responsiblePosition: Reference | null;
  /** Earliest year first, one without a year last. */
  targets: CardTarget[];
  /** Where it stands when it is behind the straight way to its target; null where it keeps up or nobody can tell. */
  behind: IndicatorPath | null;
  /** By the versions in force. */
  frameworks: CardFramework[];
  /** Indicators whose formulas have this one. */
  usedIn: Reference[];
  /** What stands in the way of taking it away; of an indicator of the source nothing needs to. */
  referrers: Referrer[];
}
