import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { AssignmentRefusal } from "./assignment-change.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

/** Tells ahead of the date how it goes («упреждающий доклад»): the work is begun by it, and no more than that. */
export const tellAdvance = ({
  control,
  execution,
}: AssignmentRecord): RuleAnswer<Pick<AssignmentRecord, "execution">, AssignmentRefusal> => {
  if (control === "released") return refused("assignment_released");
  if (execution === "reported") return refused("assignment_reported");
  return { isAllowed: true, fields: { execution: "in_progress" } };
};
