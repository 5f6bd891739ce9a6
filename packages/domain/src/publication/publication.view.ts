import type { BriefingBook } from "../briefing/briefing.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { FundingFigures } from "../funding/funding.view.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { OverallMaturity } from "../maturity/maturity.view.ts";
import type { ControlTotal } from "../overview/overview.view.ts";

/** A file of a publication, without its bytes. */
export interface PublicationFileView {
  /** Below `/published/<number>/`. */
  path: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
}

/** The publication that another one corrects, and what of it. */
export interface PublicationCorrection {
  number: number;
  correction: string;
}

/** What a publication says of itself, in its own frozen files too. */
export interface PublicationHeader {
  number: number;
  title: string;
  /** The day as known on which everything in it is told. */
  asOf: CalendarDate;
  publishedOn: CalendarDate;
  /** Display name of the account, as it was then. */
  publishedBy: string;
  note: string | null;
  corrects: PublicationCorrection | null;
}

/** A numbered snapshot of the strategy. Nothing of it ever changes; what may be added is that another corrects it. */
export interface PublicationView extends PublicationHeader {
  /** Numbers of the publications that correct this one, ascending. */
  correctedBy: number[];
  /** By path. */
  files: PublicationFileView[];
}

/** Answer of `publication.list`. */
export interface PublicationList {
  /** Newest first. */
  publications: PublicationView[];
  /** False on a past day, whoever asks. */
  canPublish: boolean;
}

/** A total of the strategy as a whole, declared beside entered. */
export interface PublicationControl {
  label: ControlTotal["subject"];
  /** Null where the strategy declares none. */
  declared: number | null;
  entered: number;
}

/** How much a publication holds. */
export interface PublicationCounts {
  projects: number;
  milestones: number;
  indicators: number;
  /** That are entered. */
  industries: number;
  /** That are declared and not entered. */
  industriesNotEntered: number;
}

/** Money of a set of projects in one year. */
export interface YearFunding {
  year: number;
  figures: FundingFigures;
  /** Some of its lines are of the training data. */
  isTraining: boolean;
}

/** What a publication tells. Every figure is the screens' own. */
export interface PublicationContent {
  book: BriefingBook;
  /** All of them, in the order of the list. */
  indicators: IndicatorView[];
  /** Earliest first. */
  fundingYears: YearFunding[];
}

/** What a publication of a day would hold. */
export interface PublicationPreview {
  asOf: CalendarDate;
  /** Records of a training portfolio would be published. */
  isTraining: boolean;
  controls: PublicationControl[];
  counts: PublicationCounts;
  overall: Pick<OverallMaturity, "published" | "computed" | "counted" | "total">;
  /** Paths of the files that would be written, in order. */
  files: string[];
}
