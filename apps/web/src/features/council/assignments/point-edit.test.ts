import type { MeetingPoint } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { chosenPoints, proposedEdit } from "./point-edit.ts";

const point = (fields: Partial<MeetingPoint> = {}): MeetingPoint => ({
  decisionId: "D-1",
  point: "1.1",
  text: "Представить план",
  verb: "instruct",
  status: "to_issue",
  addressees: ["Департамент"],
  lead: { id: "POS-1", name: "Начальник" },
  parties: [{ position: { id: "POS-2", name: "Второй" }, dueDate: null }],
  unresolved: [],
  due: { asked: "2023-03-12", dueDate: "2023-03-10", outcome: "moved", isCalendarKnown: true },
  assignments: [],
  ...fields,
});

describe("the points that are put under control", () => {
  it("are those proposed with a post and a date, unless others are chosen", () => {
    const nameless = point({ decisionId: "D-2", lead: null });
    expect(chosenPoints([point(), nameless], {})).toEqual({
      incomplete: [],
      count: 1,
      ready: [
        {
          decisionId: "D-1",
          assigneePositionId: "POS-1",
          dueDate: "2023-03-10",
          advanceDueDate: null,
          parties: [{ positionId: "POS-2", dueDate: null }],
        },
      ],
    });
  });

  it("name those that are chosen without a post", () => {
    const nameless = point({ lead: null });
    const edits = { "D-1": { ...proposedEdit(nameless), isChosen: true } };
    expect(chosenPoints([nameless], edits)).toMatchObject({ incomplete: ["D-1"], ready: [], count: 1 });
  });
});
