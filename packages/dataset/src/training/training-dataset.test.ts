import {
  digitalMaturityId,
  indexPortfolio,
  isOfStrategy,
  milestoneCounts,
  overallMaturity,
  summariseProjects,
} from "@kedr/domain";
import type { Portfolio } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn } from "../replay.ts";
import { sourceActor, tomskDataset } from "../tomsk/tomsk-dataset.ts";
import { trainingDataset } from "./training-dataset.ts";

const dataset = trainingDataset();
const portfolio = portfolioKnownOn(dataset.steps, "2023-03-01");
const changes = dataset.steps.flatMap((step) => step.changes);
const ofOrigin = (origin: string, list: readonly { origin: string }[]) =>
  list.filter((record) => record.origin === origin).length;

describe("the training portfolio", () => {
  it("is pinned to 1 March 2023 and the same at every call", () => {
    expect(dataset).toMatchObject({ name: "training", pinnedToday: "2023-03-01" });
    expect(trainingDataset()).toEqual(dataset);
  });

  it("is filled to 75 projects: 19 of the source, 56 of the training", () => {
    const { Project } = portfolio;
    expect([ofOrigin("source", Project), ofOrigin("training", Project)]).toEqual([19, 56]);
    expect(Project.filter(({ kind }) => kind === "mandatory")).toHaveLength(40);
    expect(Project.filter(({ kind }) => kind === "regional")).toHaveLength(35);
    expect(new Set(Project.map(({ name }) => name)).size).toBe(75);
  });

  it("has projects in each of the 17 industries, of the kind the industry is listed as", () => {
    for (const { id, listedAs } of portfolio.Industry) {
      const projects = portfolio.Project.filter(({ industryId }) => industryId === id);
      expect(projects.length).toBeGreaterThan(0);
      expect(new Set(projects.map(({ kind }) => kind))).toEqual(new Set([listedAs]));
    }
    expect(portfolio.Project.filter(({ industryId }) => industryId === "IND-GOV")).toHaveLength(10);
  });

  it("has ten milestones a project after one entered by mistake was removed", () => {
    const perProject = Object.groupBy(portfolio.Milestone, ({ projectId }) => projectId);
    expect(Object.values(perProject).map((milestones) => milestones?.length)).toEqual(
      Array.from({ length: 75 }, () => 10),
    );
    expect(
      changes.filter(({ entity, operation }) => entity === "Milestone" && operation === "insert"),
    ).toHaveLength(751);
    expect(portfolioKnownOn(dataset.steps, "2022-10-01").Milestone).toHaveLength(751);
  });

  it("plans each project's milestones in order from early 2022 to the end of 2024", () => {
    const perProject = Object.values(Object.groupBy(portfolio.Milestone, ({ projectId }) => projectId));
    for (const milestones of perProject) {
      const planned = (milestones ?? []).toSorted((one, other) => one.number - other.number);
      const dates = planned.flatMap(({ baselineDate }) => baselineDate ?? []);
      expect(dates).toEqual([...new Set(dates)].toSorted());
      expect(dates.every((date) => date > "2022-01-31" && date <= "2024-12-31")).toBe(true);
    }
  });

  it("has 80 indicators: 23 of the source, 57 of the training", () => {
    const indicators = portfolio.Indicator.filter(isOfStrategy);
    expect([ofOrigin("source", indicators), ofOrigin("training", indicators)]).toEqual([23, 57]);
    const linked = new Set(portfolio.ProjectIndicator.map(({ indicatorId }) => indicatorId));
    const unlinked = indicators.filter(({ id, origin }) => origin === "training" && !linked.has(id));
    expect(unlinked).toEqual([]);
  });

  it("stays within the size that loads quickly", () => {
    expect(changes.length).toBeGreaterThan(3000);
    expect(changes.length).toBeLessThanOrEqual(6000);
  });
});

describe("the overlay", () => {
  const bySource = dataset.steps.filter(({ actor }) => actor === sourceActor).flatMap((step) => step.changes);
  const overlay = dataset.steps.filter(({ actor }) => actor !== sourceActor).flatMap((step) => step.changes);
  const inserted = overlay.flatMap((change) => (change.operation === "insert" ? [change.record] : []));

  it("adds training records only, each known by its id", () => {
    expect(inserted.filter(({ origin }) => origin !== "training")).toEqual([]);
    // A period is known by its dates, whichever portfolio it is in.
    expect(inserted.filter(({ id }) => !id.startsWith("T") && !id.startsWith("PERIOD-"))).toEqual([]);
  });

  it("brings every fact of the source once and changes none but who leads a project and the Council's quorum", () => {
    const facts = tomskDataset("2022-09-01").steps.flatMap((step) => step.changes);
    expect(new Set(bySource)).toEqual(new Set(facts));
    const touched = overlay.filter(
      (change) =>
        change.operation !== "insert" && change.entity !== "ReportingPeriod" && !change.id.startsWith("T"),
    );
    const [quorum, ...ofProjects] = touched.toSorted((one, other) => (one.entity < other.entity ? -1 : 1));
    expect(quorum).toMatchObject({ entity: "Council", fields: { quorumShare: 0.5 } });
    expect(ofProjects).toHaveLength(18);
    expect(
      ofProjects.filter(
        (change) =>
          change.entity !== "Project" ||
          change.operation !== "update" ||
          Object.keys(change.fields).join() !== "leadPositionId",
      ),
    ).toEqual([]);
  });

  it("leaves the maturity of the source as it is", () => {
    const source = portfolioKnownOn(tomskDataset("2022-09-01").steps, "2023-03-01");
    expect(overallMaturity(portfolio)).toEqual(overallMaturity(source));
    const ofTraining = new Set(
      portfolio.Indicator.filter(({ origin }) => origin === "training").map(({ id }) => id),
    );
    const values = portfolio.IndicatorValue.filter(({ indicatorId }) => !ofTraining.has(indicatorId));
    expect(ofOrigin("training", values)).toBe(0);
    const methodologies = new Set(
      portfolio.Methodology.filter(({ frameworkId }) => frameworkId === digitalMaturityId).map(
        ({ id }) => id,
      ),
    );
    const members = portfolio.MethodologyMember.filter(({ methodologyId }) =>
      methodologies.has(methodologyId),
    );
    expect(members.filter(({ indicatorId }) => ofTraining.has(indicatorId))).toEqual([]);
  });

  it("names no person", () => {
    const text = JSON.stringify([overlay, dataset.accounts, dataset.steps.map(({ actor }) => actor)]);
    expect(text.match(/\p{Lu}\.\s?\p{Lu}\./gu)).toBeNull();
    expect(text.match(/\p{Lu}\p{Ll}+(ович|евич|ьич|овна|евна|ична)(?!\p{L})/gu)).toBeNull();
    expect("Фамилия И. О.").toMatch(/\p{Lu}\.\s?\p{Lu}\./u);
  });

  it("keeps figures, dates and texts sound", () => {
    for (const { weight, actualDate, updatedOn, requiresEvidence, evidence } of portfolio.Milestone) {
      expect([1, 2, 3]).toContain(weight);
      expect(actualDate === null || actualDate <= "2023-03-01").toBe(true);
      expect(updatedOn === null || updatedOn <= "2023-03-01").toBe(true);
      expect(actualDate === null || !requiresEvidence || evidence !== null).toBe(true);
    }
    for (const { need, allocated, committed, spent } of portfolio.FundingLine) {
      expect(need).toBeGreaterThan(0);
      expect(allocated ?? 0).toBeLessThanOrEqual(need ?? 0);
      expect(committed ?? 0).toBeLessThanOrEqual(allocated ?? 0);
      expect(spent ?? 0).toBeLessThanOrEqual(committed ?? 0);
    }
  });
});

describe("the training history", () => {
  it("runs in order from September 2022 and ends by 1 March 2023", () => {
    const days = dataset.steps.map(({ knownOn }) => knownOn);
    expect(days).toEqual(days.toSorted());
    expect([days[0], days.at(-1)]).toEqual(["2022-09-01", "2023-03-01"]);
    expect(new Set(days).size).toBeGreaterThan(25);
  });

  it("knows nothing before it has happened", () => {
    const early = dataset.steps.flatMap(({ knownOn, changes: known }) =>
      known.flatMap((change) => {
        if (change.operation === "delete") return [];
        const fields: Record<string, unknown> =
          change.operation === "insert" ? { ...change.record } : { ...change.fields };
        const happened = [
          "actualDate",
          "writtenOn",
          "submittedOn",
          "cancelledDate",
          "updatedOn",
          "completedDate",
          "settledOn",
          "raisedOn",
          "resolvedOn",
        ];
        const dates = happened.flatMap((field) => fields[field] ?? []);
        const value =
          change.entity === "IndicatorValue" || change.entity === "PublishedMaturity"
            ? (fields["date"] ?? [])
            : [];
        return [dates, value].flat().filter((date) => typeof date === "string" && date > knownOn);
      }),
    );
    expect(early).toEqual([]);
  });

  it("learns the source's figures of 1 January 2023 in January", () => {
    const publishedOn = (day: "2023-01-08" | "2023-01-09") =>
      portfolioKnownOn(dataset.steps, day).PublishedMaturity.length;
    expect([publishedOn("2023-01-08"), publishedOn("2023-01-09")]).toEqual([2, 7]);
  });

  it("is never without news for long, and not all grey at its beginning", () => {
    const healthOn = (day: Portfolio["today"]) =>
      summariseProjects(indexPortfolio(portfolioKnownOn(dataset.steps, day))).map(
        ({ health }) => health.effective,
      );
    for (const day of ["2022-09-01", "2022-10-02", "2022-11-10", "2023-01-08"] as const) {
      expect(healthOn(day).filter((health) => health === "no_data").length).toBeLessThanOrEqual(10);
    }
  });

  it("hands trade from one deputy governor to another and leaves tourism to nobody", () => {
    const trade = portfolio.Curation.filter(({ industryId }) => industryId === "IND-TRD");
    expect(trade.map(({ positionId, fromDate, toDate }) => [positionId, fromDate, toDate])).toEqual([
      ["TPOS-DG-4", "2022-01-10", "2022-12-31"],
      ["TPOS-DG-5", "2023-01-01", null],
    ]);
    const curated = new Set(portfolio.Curation.map(({ industryId }) => industryId));
    expect(portfolio.Industry.filter(({ id }) => !curated.has(id)).map(({ id }) => id)).toEqual(["IND-TUR"]);
    expect(new Set(portfolio.Curation.map(({ positionId }) => positionId)).size).toBe(6);
  });
});

describe("the state on 1 March 2023", () => {
  const summaries = summariseProjects(indexPortfolio(portfolio));
  const count = (names: readonly string[]) =>
    Object.fromEntries(
      Object.entries(Object.groupBy(names, (name) => name)).map(([name, list]) => [name, list?.length]),
    );

  it("is a mix of health, most of it on track", () => {
    expect(count(summaries.map(({ health }) => health.computed))).toEqual({
      on_track: 46,
      at_risk: 15,
      off_track: 8,
      no_data: 6,
    });
    const reasons = new Set(summaries.flatMap(({ health }) => health.reasons.map(({ code }) => code)));
    expect(reasons).toEqual(
      new Set([
        "critical_overdue",
        "funding_unmet",
        "progress_behind",
        "no_recent_report",
        "milestone_overdue",
        "forecast_past_plan",
        "high_risk",
      ]),
    );
  });

  it("has leads who see their project otherwise, each with a reason", () => {
    const differing = summaries.filter(({ health }) => health.differs);
    expect(differing).toHaveLength(6);
    expect(differing.filter(({ health }) => health.ownReason === null)).toEqual([]);
  });

  it("has milestones in every state", () => {
    const states = milestoneCounts(portfolio.Milestone, portfolio.today);
    expect(states).toMatchObject({ cancelled: 8, undated: 8, total: 750 });
    for (const state of ["completed", "overdue", "at_risk", "on_track"] as const) {
      expect(states[state]).toBeGreaterThan(5);
    }
  });

  it("has money of every kind of status", () => {
    expect(count(summaries.map(({ fundingStatus }) => fundingStatus))).toEqual({
      funded: 40,
      not_required: 11,
      not_determined: 19,
      partly_funded: 3,
      unfunded: 2,
    });
  });

  it("has three projects without a lead", () => {
    const leaderless = portfolio.Project.filter(({ leadPositionId }) => leadPositionId === null);
    expect(leaderless.map(({ id }) => id).toSorted()).toEqual(["PRJ-TRN-3", "TPRJ-FIN-2", "TPRJ-TUR-3"]);
  });
});

describe("the Council of the training", () => {
  it("held one meeting and plans another", () => {
    expect(portfolio.Meeting.map(({ date, state, number }) => [date, state, number])).toEqual([
      ["2022-12-15", "minutes_approved", 1],
      ["2023-03-23", "planned", null],
    ]);
    const perMeeting = Object.groupBy(portfolio.AgendaItem, ({ meetingId }) => meetingId);
    expect(Object.values(perMeeting).map((items) => items?.length)).toEqual([4, 2]);
  });

  it("adopted its decisions and keeps the source's draft in the backlog", () => {
    const adopted = portfolio.Decision.filter(({ state }) => state === "adopted");
    expect(adopted).toHaveLength(6);
    expect(adopted.filter(({ verb, dueDate }) => verb !== "note" && dueDate === null)).toEqual([]);
    expect(
      portfolio.Decision.filter(({ agendaItemId }) => agendaItemId === null).map(({ id }) => id),
    ).toEqual(["DEC-1"]);
  });
});

describe("training accounts", () => {
  it("cover every role, with two leads and three deputy governors", () => {
    const roles = dataset.accounts.flatMap((account) => account.roles);
    expect(new Set(roles).size).toBe(7);
    expect(roles.filter((role) => role === "project_lead")).toHaveLength(2);
    expect(roles.filter((role) => role === "deputy_governor")).toHaveLength(3);
  });

  it("cannot receive mail, and differ in address and name", () => {
    expect(dataset.accounts.filter(({ email }) => !email.endsWith("@training.invalid"))).toEqual([]);
    expect(new Set(dataset.accounts.map(({ email }) => email)).size).toBe(dataset.accounts.length);
    expect(new Set(dataset.accounts.map(({ name }) => name)).size).toBe(dataset.accounts.length);
  });

  it("give each deputy governor a sector, and each lead projects of the source or the training", () => {
    const deputies = dataset.accounts.filter(({ roles }) => roles.includes("deputy_governor"));
    for (const { positionId } of deputies) {
      expect(portfolio.Curation.some((curation) => curation.positionId === positionId)).toBe(true);
    }
    const ledBy = (positionId: string) =>
      portfolio.Project.filter(({ leadPositionId }) => leadPositionId === positionId).map(
        ({ origin }) => origin,
      );
    expect(new Set(ledBy("TPOS-LEAD-EDU"))).toEqual(new Set(["source", "training"]));
    expect(ledBy("TPOS-LEAD-HEA")).toHaveLength(9);
  });
});
