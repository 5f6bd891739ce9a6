import type { Reference } from "@kedr/domain";

/** What an act is about: a project, an indicator in it, or with `projectId` null an indicator or an industry alone. */
export interface ActSubject {
  projectId: string | null;
  /** The name of the project, or of whatever it is about instead. */
  projectName: string;
  indicatorId?: string | undefined;
  industryId?: string | undefined;
}

/** What each dialog of an act is given. */
export interface ActDialogProps extends ActSubject {
  /** After the act, and when nothing is done. */
  onClose: () => void;
  /** After the act alone. */
  onDone?: (() => void) | undefined;
}

/** A question is always about a project. */
export type AskDialogProps = ActDialogProps & {
  projectId: string;
  /** The projects to choose from where it may be about more than one. */
  projects?: readonly Reference[] | undefined;
};
