import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import { indexOf, industry, project } from "../portfolio/portfolio.fixture.ts";
import { deputy, lead, office } from "../reminder/reminder.fixture.ts";
import { link } from "../report/value-report.fixture.ts";
import { indicatorActs } from "./indicator-acts.ts";
import { indicatorList } from "./indicator-list.ts";

const index = indexOf({
  Industry: [industry({ id: "IND-1" }), industry({ id: "IND-2", number: 2 })],
  Project: [
    project({ id: "PRJ-1", industryId: "IND-1", name: "Ясли" }),
    project({ id: "PRJ-2", industryId: "IND-2", name: "Школа" }),
  ],
  Indicator: [
    anIndicator({ id: "IND-A", industryId: "IND-1" }),
    anIndicator({ id: "IND-B", industryId: "IND-2" }),
    anIndicator({ id: "IND-C", industryId: null }),
  ],
  ProjectIndicator: [link("IND-A"), link("IND-A", "PRJ-2")],
});
const { indicators } = indicatorList(index.portfolio);
const actsOf = (actor: Actor, isPast = false) => indicatorActs(index, indicators, { actor, isPast });

describe("indicatorActs", () => {
  it("offers a deputy governor the own industries, and questions about the own projects alone", () => {
    expect(actsOf(deputy)).toEqual([
      {
        indicatorId: "IND-A",
        askAbout: [{ id: "PRJ-1", name: "Ясли" }],
        canAssign: true,
        canPropose: true,
      },
    ]);
  });

  it("offers the office all, also what belongs to no industry", () => {
    expect(actsOf(office).map(({ indicatorId }) => indicatorId)).toEqual(["IND-A", "IND-B", "IND-C"]);
    expect(actsOf(office)[0]?.askAbout.map(({ name }) => name)).toEqual(["Школа", "Ясли"]);
    expect(actsOf(office)[2]).toMatchObject({ askAbout: [], canAssign: true, canPropose: true });
  });

  it("offers a lead nothing, and nobody anything on a past day", () => {
    expect(actsOf(lead)).toEqual([]);
    expect(actsOf(office, true)).toEqual([]);
  });
});
