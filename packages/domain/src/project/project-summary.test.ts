import { describe, expect, it } from "vitest";
import {
  curation,
  fundingLine,
  indexOf,
  industry,
  milestone,
  position,
  project,
} from "../portfolio/portfolio.fixture.ts";
import { summariseProjects } from "./project-summary.ts";

const records = {
  Industry: [industry()],
  Position: [position({ title: "Заместитель" }), position({ id: "POS-LEAD", title: "Руководитель" })],
  Curation: [curation()],
  Project: [
    project({ leadPositionId: "POS-LEAD", fundingRequirement: "required" }),
    project({ id: "PRJ-2" }),
  ],
  Milestone: [
    milestone({ id: "KT-late", baselineDate: "2023-02-01" }),
    milestone({ id: "KT-done", baselineDate: "2023-03-05", actualDate: "2023-02-20" }),
    milestone({ id: "KT-later", baselineDate: "2023-04-01" }),
    milestone({ id: "KT-next", title: "Приёмка", baselineDate: "2023-03-20", forecastDate: "2023-09-01" }),
    milestone({ id: "KT-undated", baselineDate: null, forecastDate: "2023-03-02" }),
  ],
  FundingLine: [
    fundingLine({ id: "FUN-1", year: 2022, need: 1 }),
    fundingLine({ id: "FUN-2", need: 20, allocated: 5 }),
  ],
};

describe("summariseProjects", () => {
  const index = indexOf(records);
  const [first, second] = summariseProjects(index);

  it("names the industry, its curator and the lead", () => {
    expect(first).toMatchObject({
      industry: { id: "IND-1", name: "Городская среда" },
      deputy: { id: "POS-1", name: "Заместитель" },
      lead: { id: "POS-LEAD", name: "Руководитель" },
    });
    expect(second?.lead).toBeNull();
  });

  it("takes the open milestone promised first as the next one, not what is overdue or only forecast", () => {
    expect(first?.nextMilestone).toEqual({ id: "KT-next", title: "Приёмка", date: "2023-03-20" });
    expect(second?.nextMilestone).toBeNull();
  });

  it("gives the money of the current year", () => {
    expect(first).toMatchObject({
      fundingStatus: "partly_funded",
      funding: { need: 20, allocated: 5, gap: 15 },
    });
    expect(second).toMatchObject({ fundingStatus: "not_required", funding: { need: null, gap: null } });
  });

  it("counts milestones and leaves progress null where there are none", () => {
    expect(first?.milestones).toMatchObject({
      overdue: 1,
      completed: 1,
      at_risk: 1,
      undated: 1,
      on_track: 1,
      total: 5,
    });
    expect(first?.progress).toEqual({ actual: 20, planned: 20, difference: 0 });
    expect(second?.progress).toBeNull();
  });

  it("works the rows of an index out once", () => {
    expect(summariseProjects(index)).toBe(summariseProjects(index));
    expect(summariseProjects(indexOf(records))).not.toBe(summariseProjects(index));
  });
});
