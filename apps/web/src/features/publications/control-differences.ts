import type { PublicationControl } from "@kedr/domain";

/** A declared total and by how much what is entered is above or below it. */
export interface ControlDifference extends PublicationControl {
  /** entered − declared; null where nothing is declared. */
  difference: number | null;
}

export const isMismatch = ({ difference }: ControlDifference): boolean =>
  difference !== null && difference !== 0;

/** The totals, those that do not agree in front. */
export const controlDifferences = (controls: readonly PublicationControl[]): ControlDifference[] =>
  controls
    .map((control) => ({
      ...control,
      difference: control.declared === null ? null : control.entered - control.declared,
    }))
    .toSorted((one, other) => Number(isMismatch(other)) - Number(isMismatch(one)));
