import { describe, expect, it } from "vitest";
import { acceptedItem } from "./accepted-item.ts";
import { plainAgendaItem } from "./blank-records.ts";
import type { Suggestion } from "./council.view.ts";

const suggestion: Suggestion = {
  key: "project:P",
  kind: "off_track",
  title: "О ходе реализации проекта «П»",
  reasons: [{ code: "no_milestones" }],
  projectId: "P",
  indicatorId: "I",
  planItemId: "L",
  decisionId: null,
  carriedFromId: null,
  presenter: { id: "POST", name: "Руководитель проекта" },
  minutesAllotted: 10,
  origin: "training",
};
const place = { id: "ITEM", meetingId: "MTG", number: 4 };

describe("acceptedItem", () => {
  it("keeps what the suggestion says, and that a user entered it", () => {
    expect(acceptedItem(suggestion, place)).toEqual({
      ...plainAgendaItem,
      ...place,
      title: "О ходе реализации проекта «П»",
      presenterPositionId: "POST",
      presenter: null,
      minutesAllotted: 10,
      reason: "Контрольные точки не внесены.",
      suggestionKey: "project:P",
      projectId: "P",
      milestoneId: null,
      indicatorId: "I",
      planItemId: "L",
      origin: "entered",
      version: 1,
    });
  });

  it("leaves open what the suggestion does not know", () => {
    expect(acceptedItem({ ...suggestion, presenter: null, reasons: [] }, place)).toMatchObject({
      presenterPositionId: null,
      reason: null,
    });
  });
});
