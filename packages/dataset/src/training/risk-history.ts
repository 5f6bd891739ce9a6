import { addDays } from "@kedr/domain";
import type { CalendarDate, RiskRecord } from "@kedr/domain";
import { precedingWeekday } from "../plan-days.ts";
import { historyStart, newsDay } from "./clock.ts";
import type { DatedChange } from "./dated-change.ts";
import { diceFor } from "./dice.ts";
import type { Dice } from "./dice.ts";
import { training } from "./origin.ts";
import { settlements } from "./problem-texts.ts";
import { generalRisks, highRisks, risksByWay } from "./risk-texts.ts";
import type { RiskText } from "./risk-texts.ts";
import { scenarioOf } from "./scenarios.ts";
import type { TrackedProject } from "./tracked-projects.ts";

/** Probability and impact that stay below a high risk. */
const moderate = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
] as const;

/** Measures are mostly due within the year to come; a few days have passed by the end of the history. */
const dueDate = (project: TrackedProject, number: number, months: number): CalendarDate => {
  const dice = diceFor(`${project.id} risk ${number} measure`);
  const day = dice.chance(0.08)
    ? addDays("2023-01-13", 7 * dice.integer(0, 5))
    : addDays("2023-03-31", 30 * months);
  return precedingWeekday(day);
};

const record = (project: TrackedProject, number: number, text: RiskText, dice: Dice): RiskRecord => {
  const [probability, impact] = dice.pick(moderate);
  return {
    id: `TRSK-${project.id}-${number}`,
    projectId: project.id,
    title: text.title,
    probability,
    impact,
    measure: text.measure,
    ownerPositionId: project.leadPositionId,
    dueDate: dueDate(project, number, dice.integer(0, 9)),
    state: "open",
    settledOn: null,
    settlement: null,
    ...training,
  };
};

const inserted = (project: TrackedProject, knownOn: CalendarDate, risk: RiskRecord): DatedChange => ({
  knownOn,
  actor: project.reporter,
  change: { entity: "Risk", operation: "insert", record: risk },
});

const ended = (project: TrackedProject, id: string, dice: Dice): DatedChange => {
  const settledOn = newsDay(addDays("2022-10-10", 7 * dice.integer(0, 5)));
  const state = dice.chance(0.75) ? "closed" : "occurred";
  return {
    knownOn: settledOn,
    actor: project.reporter,
    change: {
      entity: "Risk",
      operation: "update",
      id,
      fields: { state, settledOn, settlement: settlements[state] },
    },
  };
};

/** A risk that is noted in autumn and grows in January. */
const grown = (project: TrackedProject, text: RiskText): DatedChange[] => {
  const dice = diceFor(`${project.id} high risk`);
  const risk = {
    ...record(project, 9, text, dice),
    probability: 2,
    impact: 2,
    dueDate: "2023-04-14" as const,
  };
  return [
    inserted(project, "2022-10-24", risk),
    {
      knownOn: "2023-01-23",
      actor: project.reporter,
      change: { entity: "Risk", operation: "update", id: risk.id, fields: { probability: 3, impact: 3 } },
    },
  ];
};

/** One or two ordinary risks of the way of working, sometimes a general one; the first may end during the history. */
export const riskHistory = (project: TrackedProject): DatedChange[] => {
  const dice = diceFor(`${project.id} risks`);
  const own = risksByWay[project.way];
  const first = dice.integer(0, own.length - 1);
  const texts = [own[first], own[(first + 1) % own.length], generalRisks[dice.integer(0, 3)]];
  const count = dice.integer(1, 3);
  const risks = texts
    .flatMap((text) => text ?? [])
    .slice(0, count)
    .map((text, index) => record(project, index + 1, text, dice));
  const isHeard = scenarioOf(project.id) !== "silent";
  const high = highRisks[project.id];
  return [
    ...risks.map((risk) => inserted(project, historyStart, risk)),
    ...risks.slice(0, 1).flatMap(({ id }) => (isHeard && dice.chance(0.3) ? [ended(project, id, dice)] : [])),
    ...(high ? grown(project, high) : []),
  ];
};
