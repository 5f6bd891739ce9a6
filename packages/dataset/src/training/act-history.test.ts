import { assignmentTiming, indexPortfolio, isDayOff, proposalOutcome, questionSubject } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn } from "../replay.ts";
import { trainingDataset } from "./training-dataset.ts";

const { steps } = trainingDataset();
const portfolio = portfolioKnownOn(steps, "2023-03-01");
const index = indexPortfolio(portfolio);
const curatorOfProject = (projectId: string | null, indicatorId: string | null = null) =>
  index.curatorByIndustry.get(questionSubject(index, { projectId, indicatorId })?.industryId ?? "");

describe("acts of reviewers in the training", () => {
  it("are given by the curator of the project or by the office, to its lead", () => {
    for (const { issuerPositionId, projectId, assigneePositionId } of portfolio.Assignment) {
      if (projectId === null || issuerPositionId === "TPOS-SECRETARY") continue;
      expect([curatorOfProject(projectId), "TPOS-OFFICE"]).toContain(issuerPositionId);
      expect(index.projectById.get(projectId)?.leadPositionId).toBe(assigneePositionId);
    }
    for (const { proposedByPositionId, projectId } of portfolio.AgendaProposal) {
      expect(proposedByPositionId).toBe(curatorOfProject(projectId));
    }
  });

  it("show every state of an assignment", () => {
    const timings = portfolio.Assignment.map((one) => assignmentTiming(one, portfolio.today));
    expect(timings.toSorted()).toEqual(
      [
        "due_soon",
        "on_time",
        "on_time",
        "on_time",
        "overdue",
        "released",
        "released",
        "released",
        "reported",
      ].toSorted(),
    );
    expect(portfolio.Assignment.filter(({ control }) => control === "returned")).toHaveLength(1);
  });

  it("show the decisions of December under control: all are issued, one was moved, another is asked for", () => {
    const instructed = portfolio.Decision.filter(
      ({ verb, agendaItemId }) => verb === "instruct" && agendaItemId?.startsWith("TMTG-2022-12"),
    );
    const followed = new Set(portfolio.Assignment.map(({ decisionId }) => decisionId));
    expect(instructed.filter(({ id }) => !followed.has(id))).toEqual([]);
    expect(portfolio.AssignmentExtension.map(({ state }) => state).toSorted()).toEqual([
      "granted",
      "requested",
    ]);
    for (const { id, control } of portfolio.Assignment) {
      const isAsked = portfolio.AssignmentExtension.some(
        ({ assignmentId, state }) => assignmentId === id && state === "requested",
      );
      expect([id, control === "extension_requested"]).toEqual([id, isAsked]);
    }
    const days = portfolio.Assignment.map(({ dueDate }) => dueDate);
    const ofParties = portfolio.AssignmentParty.flatMap(({ dueDate }) => dueDate ?? []);
    expect([...days, ...ofParties].filter(isDayOff)).toEqual([]);
  });

  it("hold questions that wait, with and without a day, one of them about an indicator of its project", () => {
    const open = portfolio.Inquiry.filter(({ state }) => state === "asked");
    expect(open).toHaveLength(3);
    expect(open.filter(({ dueDate }) => dueDate === null)).toHaveLength(1);
    const [ofIndicator] = open.filter(({ indicatorId }) => indicatorId !== null);
    expect(
      portfolio.ProjectIndicator.some(
        (link) => link.projectId === ofIndicator?.projectId && link.indicatorId === ofIndicator.indicatorId,
      ),
    ).toBe(true);
  });

  it("follow one another: nothing is answered, reported or released before it was asked or given", () => {
    const courses = [
      ...portfolio.Inquiry.map(({ askedOn, answeredOn }) => [askedOn, answeredOn]),
      ...portfolio.Assignment.map(({ issuedOn, reportedOn, releasedOn }) => [
        issuedOn,
        reportedOn,
        releasedOn,
      ]),
    ].map((days) => days.filter((day) => day !== null));
    expect(courses.map((days) => days.toSorted())).toEqual(courses);
  });

  it("hold a question for the Council that waits, unknown the week before", () => {
    expect(portfolio.AgendaProposal.map((one) => proposalOutcome(portfolio, one).state)).toEqual(["waiting"]);
    expect(portfolioKnownOn(steps, "2023-02-20").AgendaProposal).toEqual([]);
  });
});
