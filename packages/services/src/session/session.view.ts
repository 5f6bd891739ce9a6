import type { CalendarDate, Role } from "@kedr/domain";

/** The account that is signed in. */
export interface SessionAccount {
  id: string;
  name: string;
  roles: readonly Role[];
  positionId: string | null;
  positionTitle: string | null;
}

/** An account of the training portfolio that may be entered with one click. */
export interface TrainingAccount {
  id: string;
  name: string;
  email: string;
  roles: Role[];
}

/** Which portfolio the server holds. */
export type DatasetName = "training" | "tomsk";

/** What a client needs before anything else, signed in or not. */
export interface SessionView {
  account: SessionAccount | null;
  dataset: DatasetName;
  today: CalendarDate;
  /** The first day that anything is known of, told to whoever is signed in; null while nothing is recorded. */
  firstDay: CalendarDate | null;
  isClockPinned: boolean;
  /** Only for a caller at this very machine, and only of the training portfolio. */
  trainingAccounts: TrainingAccount[];
  /** No account exists yet: the first one becomes the administrator. */
  needsFirstAdministrator: boolean;
}
