import type { AgendaChoices, AddresseeInput, AddresseeView } from "@kedr/domain";

/** An addressee of a point being written. */
export interface ChosenAddressee extends AddresseeInput {
  /** What it is called: the value of a name, else what the value is the id of. */
  name: string;
  isInstructed: boolean;
  /** Of a class: how many bodies are known to belong to it. Null for anything else. */
  members: number | null;
}

/** The addressees of a stored point, to go on from. */
export const chosenFrom = (addressed: readonly AddresseeView[]): ChosenAddressee[] =>
  addressed.map(({ kind, subjectId, name, isInstructed, members, dueDate }) => ({
    kind,
    value: subjectId ?? name,
    name,
    isInstructed,
    members: members?.length ?? null,
    dueDate,
  }));

/** What is written of them. */
export const addresseeInputs = (chosen: readonly ChosenAddressee[]): AddresseeInput[] =>
  chosen.map(({ kind, value, dueDate }) => ({ kind, value, dueDate }));

/** The choice behind an option of the list, whose value is `kind:id`; null when there is none. */
export const chosenOf = (choices: AgendaChoices, option: string): ChosenAddressee | null => {
  const [kind, value] = [option.slice(0, option.indexOf(":")), option.slice(option.indexOf(":") + 1)];
  if (kind === "class") {
    const found = choices.classes.find(({ id }) => id === value);
    return found ? { kind, value, dueDate: null, ...pick(found), members: found.authorityIds.length } : null;
  }
  if (kind !== "authority" && kind !== "position") return null;
  const found = (kind === "authority" ? choices.authorities : choices.positions).find(
    ({ id }) => id === value,
  );
  return found ? { kind, value, dueDate: null, ...pick(found), members: null } : null;
};

const pick = ({ name, isInstructed }: { name: string; isInstructed: boolean }) => ({ name, isInstructed });

/** The list with one moved up or down by a place. */
export const movedBy = <Item>(items: readonly Item[], place: number, step: -1 | 1): Item[] => {
  const item = items[place];
  const target = place + step;
  if (item === undefined || target < 0 || target >= items.length) return [...items];
  return items.toSpliced(place, 1).toSpliced(target, 0, item);
};
