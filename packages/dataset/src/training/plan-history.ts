import type { CalendarDate, MilestoneTemplateRecord, MilestoneTemplateStepRecord } from "@kedr/domain";
import { inserts } from "../inserts.ts";
import type { DatedChange } from "./dated-change.ts";
import { milestoneId } from "./milestone-history.ts";
import { training } from "./origin.ts";
import { phases } from "./phases/phases.ts";
import type { WayOfWorking } from "./phases/phases.ts";
import { officePost } from "./positions.ts";
import { trackedProjects } from "./tracked-projects.ts";

interface TemplateText {
  way: WayOfWorking;
  name: string;
  description: string;
  /** Days between two steps. */
  spacing: number;
}

const templateTexts: readonly TemplateText[] = [
  {
    way: "system",
    name: "Государственная информационная система",
    description: "От требований до промышленной эксплуатации, около полутора лет.",
    spacing: 56,
  },
  {
    way: "service",
    name: "Вывод услуги в электронный вид",
    description: "От перечня действий до доступности во всех муниципальных образованиях, около года.",
    spacing: 35,
  },
  {
    way: "infrastructure",
    name: "Оснащение объектов оборудованием",
    description: "Две очереди поставки и монтажа, около года.",
    spacing: 42,
  },
];

const templateId = (way: WayOfWorking): string => `TTPL-${way.toUpperCase()}`;

const templates: MilestoneTemplateRecord[] = templateTexts.map(({ way, name, description }) => ({
  id: templateId(way),
  name,
  description,
  ...training,
}));

const steps: MilestoneTemplateStepRecord[] = templateTexts.flatMap(({ way, spacing }) =>
  phases[way].map(({ title, weight, isCritical, proof }, place) => ({
    id: `${templateId(way)}-${String(place + 1).padStart(2, "0")}`,
    templateId: templateId(way),
    number: place + 1,
    title,
    offsetDays: (place + 1) * spacing,
    weight,
    isCritical,
    requiresEvidence: proof !== null,
    followsPrevious: place > 0,
    ...training,
  })),
);

/** Projects whose milestones wait for one another: for the number, the numbers before it. */
const ties: Record<string, readonly (readonly [number, number])[]> = {
  "PRJ-EDU-5": [
    [4, 2],
    [5, 3],
    [6, 3],
    [7, 5],
    [7, 6],
    [8, 7],
    [9, 7],
    [10, 8],
    [10, 9],
  ],
  "TPRJ-EDU-2": [
    [4, 3],
    [5, 4],
    [6, 5],
    [7, 4],
    [8, 6],
    [9, 8],
    [10, 9],
  ],
  "TPRJ-HEA-7": [
    [4, 3],
    [5, 4],
    [6, 5],
    [7, 5],
    [8, 6],
    [10, 8],
    [10, 9],
  ],
  "PRJ-GOV-1": [
    [3, 2],
    [5, 3],
    [7, 5],
    [8, 7],
    [10, 8],
  ],
};

const tiedOn: CalendarDate = "2022-10-10";

const dependencies: DatedChange[] = Object.entries(ties).flatMap(([projectId, pairs]) => {
  const actor = trackedProjects.find(({ id }) => id === projectId)?.reporter ?? officePost.title;
  const records = pairs.map(([number, before]) => ({
    id: `TDEP-${projectId}-${number}-${before}`,
    milestoneId: milestoneId(projectId, number),
    dependsOnId: milestoneId(projectId, before),
    ...training,
  }));
  return inserts("MilestoneDependency", records).map((change) => ({ knownOn: tiedOn, actor, change }));
});

/** Checking the quality of what is collected comes again every quarter once the register is filled. */
const recurringId = milestoneId("TPRJ-EDU-2", 8);

const recurring: DatedChange = {
  knownOn: "2022-10-17",
  actor: trackedProjects.find(({ id }) => id === "TPRJ-EDU-2")?.reporter ?? officePost.title,
  change: {
    entity: "Milestone",
    operation: "update",
    id: recurringId,
    fields: { recurrence: "quarterly", recursUntil: "2025-12-31", seriesId: recurringId },
  },
};

/** What plans are built from and how milestones hang together: templates, dependencies, one recurring milestone. */
export const planHistory: DatedChange[] = [
  ...[...inserts("MilestoneTemplate", templates), ...inserts("MilestoneTemplateStep", steps)].map(
    (change): DatedChange => ({ knownOn: "2022-09-19", actor: officePost.title, change }),
  ),
  ...dependencies,
  recurring,
];
