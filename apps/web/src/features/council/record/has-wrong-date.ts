import type { FormEvent } from "react";

/** A date that cannot be read is not a date left out: the form waits until it is put right. */
export const hasWrongDate = (event: FormEvent<HTMLFormElement> | undefined): boolean =>
  (event?.currentTarget.querySelector("[name=dueDate][aria-invalid=true], [data-date][aria-invalid=true]") ??
    null) !== null;
