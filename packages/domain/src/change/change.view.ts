/** One field that a change touched, as stored. */
export interface ChangedField {
  field: string;
  before: unknown;
  after: unknown;
}

/** A line of history. Instants are ISO 8601 in UTC. */
export interface ChangeView {
  sequence: number;
  recordedAt: string;
  knownAt: string;
  /** Brought in with a data set: the time is told, not witnessed. */
  isImported: boolean;
  actor: string;
  entity: string;
  entityId: string;
  /** What a reader knows the record by. */
  label: string;
  operation: "insert" | "update" | "delete";
  /** Touched fields; `version` is left out. */
  fields: ChangedField[];
}
