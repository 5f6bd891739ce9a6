import { expect, it } from "vitest";
import { assignmentTiming } from "./assignment-timing.ts";
import { assignment, released, reported } from "./assignment.fixture.ts";

it.each([
  ["a day past its date", assignment({ dueDate: "2023-02-28" }), "overdue"],
  ["on its date", assignment({ dueDate: "2023-03-01" }), "due_soon"],
  ["a week before it", assignment({ dueDate: "2023-03-08" }), "due_soon"],
  ["eight days before it", assignment({ dueDate: "2023-03-09" }), "on_time"],
  ["begun and late", assignment({ dueDate: "2023-02-28", execution: "in_progress" }), "overdue"],
  ["returned and late", assignment({ dueDate: "2023-02-28", control: "returned" }), "overdue"],
  ["reported, however late", reported({ dueDate: "2023-02-01" }), "reported"],
  ["released", released({ dueDate: "2023-02-01" }), "released"],
] as const)("an assignment %s is %s", (_case, record, expected) => {
  expect(assignmentTiming(record, "2023-03-01")).toBe(expected);
});
