import type { FundingLineRecord, FundingSource } from "@kedr/domain";
import { historyStart } from "./clock.ts";
import type { DatedChange } from "./dated-change.ts";
import { diceFor } from "./dice.ts";
import type { Dice } from "./dice.ts";
import { training } from "./origin.ts";
import type { WayOfWorking } from "./phases/phases.ts";
import { titleOf } from "./positions.ts";
import { partlyFunded, scenarioOf } from "./scenarios.ts";
import type { TrackedProject } from "./tracked-projects.ts";

/** Millions of roubles for the three years together, from and to. */
const scale: Record<WayOfWorking, readonly [number, number]> = {
  system: [45, 160],
  service: [6, 38],
  infrastructure: [60, 420],
  registry: [8, 45],
  monitoring: [25, 120],
  learning: [4, 15],
  substitution: [40, 190],
};

const yearShares = [
  { year: 2022, share: 0.3 },
  { year: 2023, share: 0.4 },
  { year: 2024, share: 0.3 },
];

/** Roubles, rounded to ten thousand as budgets are. */
const roubles = (amount: number): number => Math.round(amount / 10_000) * 10_000;

const financeBody = (): string => titleOf("TPOS-LEAD-FIN");

const sourcesOf = (project: TrackedProject, dice: Dice): { source: FundingSource; share: number }[] => {
  if (project.kind === "mandatory" && dice.chance(0.55)) {
    return [
      { source: "federal", share: 0.7 },
      { source: "regional", share: 0.3 },
    ];
  }
  if (dice.chance(0.25)) {
    return [
      { source: "regional", share: 0.8 },
      { source: dice.chance(0.5) ? "municipal" : "extrabudgetary", share: 0.2 },
    ];
  }
  return [{ source: "regional", share: 1 }];
};

const firstLine = (line: FundingLineRecord): FundingLineRecord => {
  if (line.year !== 2022 || line.need === null) return line;
  const { need } = line;
  return { ...line, allocated: need, committed: roubles(need * 0.82), spent: roubles(need * 0.41) };
};

/** What the budget of 2023 gives: all of the need, some of it, or nothing. */
const givenShare = (project: TrackedProject, source: FundingSource, dice: Dice): number => {
  if (scenarioOf(project.id) === "unfunded") return 0;
  if (partlyFunded.includes(project.id) && source === "regional") return dice.integer(40, 60) / 100;
  return 1;
};

const update = (
  knownOn: DatedChange["knownOn"],
  id: string,
  fields: Partial<Pick<FundingLineRecord, "allocated" | "committed" | "spent">>,
): DatedChange => ({
  knownOn,
  actor: financeBody(),
  change: { entity: "FundingLine", operation: "update", id, fields },
});

const laterNews = (project: TrackedProject, line: FundingLineRecord, dice: Dice): DatedChange[] => {
  const need = line.need ?? 0;
  if (line.year === 2022) {
    const spent = roubles((need * dice.integer(88, 99)) / 100);
    return [update("2023-01-16", line.id, { committed: need, spent })];
  }
  if (line.year === 2024) {
    return dice.chance(0.6) ? [update("2022-12-26", line.id, { allocated: need })] : [];
  }
  const allocated = roubles(need * givenShare(project, line.source, dice));
  const budget = update("2022-12-26", line.id, { allocated, committed: 0, spent: 0 });
  if (allocated === 0) return [budget];
  const committed = roubles((allocated * dice.integer(20, 75)) / 100);
  return [
    budget,
    update("2023-02-13", line.id, { committed }),
    update("2023-02-27", line.id, { spent: roubles((committed * dice.integer(2, 14)) / 100) }),
  ];
};

/** Lines of 2022–2024: known needs at first, the budget at the end of December, execution in January and February. */
export const fundingHistory = (project: TrackedProject): DatedChange[] => {
  if (!project.hasMoney) return [];
  const dice = diceFor(`${project.id} money`);
  const [from, to] = scale[project.way];
  const total = dice.integer(from * 10, to * 10) * 100_000;
  const lines = sourcesOf(project, dice).flatMap(({ source, share }) =>
    yearShares.map(({ year, share: yearShare }): FundingLineRecord => ({
      id: `TFND-${project.id}-${year}-${source}`,
      projectId: project.id,
      year,
      source,
      need: roubles(total * share * yearShare),
      allocated: null,
      committed: null,
      spent: null,
      ...training,
    })),
  );
  return lines.flatMap((line) => [
    {
      knownOn: historyStart,
      actor: financeBody(),
      change: { entity: "FundingLine", operation: "insert", record: firstLine(line) },
    },
    ...laterNews(project, line, dice),
  ]);
};
