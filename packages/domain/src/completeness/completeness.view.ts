import type { PositionStanding } from "../authority/position-term.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ControlTotal } from "../overview/overview.view.ts";
import type { Facet, Reference } from "../project/project.view.ts";
import type { GapKind } from "./gap-kinds.ts";

/** A field that the registry asks for, filled or not. */
export interface RegistryField {
  kind: GapKind;
  /** Whose field it is: a plan item, an industry, a post, a project, a milestone, a link or an indicator, by the kind. */
  subject: Reference;
  /** Of its subject; of a link, the project's. */
  project: Reference | null;
  industry: Reference | null;
  /** Which answers for the project or the indicator, or has the post. */
  body: Reference | null;
  /** Which curates the industry. */
  deputy: Reference | null;
  /** The post or the body that is to fill it; null for the project office. */
  filler: Reference | null;
  /** Of which it is asked; null where no year matters. */
  year: number | null;
  /** How a post is filled; null for what is no post. */
  standing: PositionStanding | null;
  isFilled: boolean;
}

/** A field that is not filled, as the asking actor sees it. */
export interface RegistryGap extends Omit<RegistryField, "isFilled"> {
  /** The actor is to fill it, or it lies in the actor's sector. */
  isOwn: boolean;
}

/** «Заполнено 17 из 23»: fields that are filled, of those that are asked for. */
export interface FilledShare {
  filled: number;
  total: number;
}

/** The fields under one heading. */
export interface ShareGroup extends FilledShare {
  /** `none` where there is no such industry, project, post or body; for fillers `office` is the project office. */
  value: string;
  /** Empty for `none` and `office`. */
  label: string;
}

/** What fields are grouped by. */
export const shareGroupings = ["industries", "projects", "deputies", "fillers", "bodies"] as const;
export type ShareGrouping = (typeof shareGroupings)[number];

/** Which fields are looked at. An empty list filters nothing. */
export interface GapFilters {
  kinds: GapKind[];
  industries: string[];
  projects: string[];
  deputies: string[];
  fillers: string[];
  bodies: string[];
  /** Only what the actor is to fill, or what lies in the actor's sector. */
  mine: boolean;
}

export interface Completeness {
  today: CalendarDate;
  /** Of everything, whatever the filters. */
  whole: FilledShare;
  /** Of what passes the filters. */
  chosen: FilledShare;
  /** Gaps of one's own, whatever the filters. */
  own: number;
  /** One's own first; plan items, industries, posts, projects and indicators, by industry and name. */
  gaps: RegistryGap[];
  /** Of what passes the filters: those with most gaps first; industries in the order of the strategy. */
  groups: Record<ShareGrouping, ShareGroup[]>;
  /** To choose from, with the gaps of each, whatever the filters. The label of a kind is the kind. */
  facets: Record<ShareGrouping, Facet[]> & { kinds: (Facet & { value: GapKind })[] };
  /** What is declared beside what is entered: the overview's own. */
  controlTotals: ControlTotal[];
}
