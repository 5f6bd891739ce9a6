import type { CalendarDate, RecordName, RecordTypes, Role } from "@kedr/domain";

/** One write of a data set, in the words of the change log. */
export type DatasetChange = {
  [Name in RecordName]:
    | { entity: Name; operation: "insert"; record: RecordTypes[Name] }
    | {
        entity: Name;
        operation: "update";
        id: string;
        fields: Partial<Omit<RecordTypes[Name], "id" | "version">>;
      }
    | { entity: Name; operation: "delete"; id: string };
}[RecordName];

/** Writes that became known together on one day, by one author. Steps stand in the order of their days. */
export interface DatasetStep {
  knownOn: CalendarDate;
  /** A post or a body, never a person's name. */
  actor: string;
  changes: DatasetChange[];
}

/** An account of the training portfolio, entered with one click on loopback. */
export interface DatasetAccount {
  id: string;
  /** Display name: the post. */
  name: string;
  email: string;
  positionId: string | null;
  roles: Role[];
  /** Days on which the account was here. */
  visits: CalendarDate[];
}

/** The content of attachments, which whoever loads the data set puts into the file store. */
export interface DatasetFile {
  sha256: string;
  bytes: Uint8Array;
}

/** A data set: what to load into an empty installation. */
export interface Dataset {
  name: "training" | "tomsk";
  /** The day at which the training clock stands; null for the true clock. */
  pinnedToday: CalendarDate | null;
  steps: DatasetStep[];
  accounts: DatasetAccount[];
  files: DatasetFile[];
}
