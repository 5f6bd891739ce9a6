import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/days.ts";
import { curation, today } from "../portfolio/portfolio.fixture.ts";
import { assignment, released, reported } from "./assignment.fixture.ts";
import type { AssignmentRecord } from "./assignment.record.ts";
import { controlIndex, extension } from "./control.fixture.ts";
import { discipline, disciplineOutcome } from "./discipline.ts";

const period = { from: "2023-01-01", to: "2023-12-31" } as const;

describe("disciplineOutcome", () => {
  it.each<[string, AssignmentRecord, string, number]>([
    ["reported on its day", reported({ dueDate: "2023-02-28" }), "on_time", 0],
    ["reported a day late", reported({ dueDate: "2023-02-27" }), "late", 1],
    ["released without a report", released({ reportedOn: null, dueDate: "2023-02-20" }), "late", 8],
    ["due today", assignment({ dueDate: today }), "to_come", 0],
    ["due yesterday", assignment({ dueDate: "2023-02-28" }), "overdue", 1],
    [
      "returned after its day",
      assignment({ dueDate: "2023-02-20", control: "returned", execution: "in_progress" }),
      "overdue",
      9,
    ],
  ])("%s", (_, record, outcome, delay) => {
    expect(disciplineOutcome(record, today)).toEqual({ outcome, delay });
  });
});

describe("discipline", () => {
  it("counts those due in the period, moved ones by the new date and apart", () => {
    const index = controlIndex({
      Assignment: [
        reported({ id: "A", dueDate: "2023-02-28" }),
        reported({ id: "B", dueDate: "2023-02-25" }),
        assignment({ id: "C", dueDate: "2023-02-19" }),
        assignment({ id: "D", dueDate: "2024-01-01" }),
      ],
      AssignmentExtension: [
        extension({ assignmentId: "A", state: "granted", fromDate: "2023-02-01" }),
        extension({ id: "EXT-2", assignmentId: "C", state: "refused" }),
      ],
    });
    // Three days late and ten days overdue: six and a half, rounded up.
    expect(discipline(index, period).total).toEqual({
      due: 3,
      onTime: 1,
      late: 1,
      overdue: 1,
      toCome: 0,
      postponed: 1,
      averageDelay: 7,
      onTimeShare: 1 / 3,
    });
  });

  it("names who curated the industry on the due date", () => {
    const handedOver = [
      curation({ id: "C-1", industryId: "IND-1", positionId: "POS-1", toDate: "2023-01-31" }),
      curation({ id: "C-2", industryId: "IND-1", positionId: "POS-2", fromDate: "2023-02-01" }),
    ];
    const about = { projectId: null, industryId: "IND-1" };
    const { deputies, bodies } = discipline(
      controlIndex({
        Curation: handedOver,
        Assignment: [
          assignment({ ...about, id: "A", dueDate: "2023-01-31" }),
          assignment({ ...about, id: "B", dueDate: "2023-02-01" }),
          assignment({ id: "C", dueDate: "2023-02-01", projectId: null }),
        ],
      }),
      period,
    );
    expect(deputies.map(({ subject, figures }) => [subject?.id ?? null, figures.due])).toEqual([
      ["POS-1", 1],
      ["POS-2", 1],
      [null, 1],
    ]);
    expect(bodies.map(({ subject }) => subject?.id)).toEqual(["ORG-1"]);
  });

  it("sums to the whole, whichever way it is cut", () => {
    const any = fc.record({
      assigneePositionId: fc.constantFrom("POS-LEAD", "POS-2", "POS-1"),
      industryId: fc.constantFrom("IND-1", null),
      due: fc.integer({ min: -80, max: 80 }),
      make: fc.constantFrom(assignment, reported, released),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (rows) => {
        const Assignment = rows.map(({ due, make, ...fields }, place) =>
          make({ ...fields, projectId: null, id: `ASG-${place}`, dueDate: addDays(today, due) }),
        );
        const { total, bodies, deputies } = discipline(controlIndex({ Assignment }), period);
        for (const cut of [bodies, deputies]) {
          for (const count of ["due", "onTime", "late", "overdue", "toCome", "postponed"] as const) {
            expect(cut.reduce((sum, { figures }) => sum + figures[count], 0)).toBe(total[count]);
          }
        }
        expect(total.onTime + total.late + total.overdue + total.toCome).toBe(total.due);
      }),
    );
  });
});
