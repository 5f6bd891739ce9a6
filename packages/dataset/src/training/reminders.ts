import { addDays } from "@kedr/domain";
import type { CalendarDate } from "@kedr/domain";
import { positions } from "../tomsk/authorities.ts";
import { newsDay } from "./clock.ts";
import type { Course } from "./course.ts";
import { trainingCurations } from "./curations.ts";
import type { DatedChange } from "./dated-change.ts";
import { milestoneId } from "./milestone-history.ts";
import { training } from "./origin.ts";
import { officePost, trainingPositions } from "./positions.ts";
import { scenarioOf } from "./scenarios.ts";
import type { TrackedProject } from "./tracked-projects.ts";

const curatorTitle = (industryCode: string): string => {
  const curation = trainingCurations.find(({ industryId }) => industryId === `IND-${industryCode}`);
  const post = [...positions, ...trainingPositions].find(({ id }) => id === curation?.positionId);
  return post?.title ?? officePost.title;
};

interface Remark {
  key: string;
  milestone: string;
  author: string;
  on: CalendarDate;
  text: string;
}

const written = ({ key, milestone, author, on, text }: Remark): DatedChange[] => [
  {
    knownOn: on,
    actor: author,
    change: {
      entity: "MilestoneComment",
      operation: "insert",
      record: {
        id: `TMC-${milestone}-${key}`,
        milestoneId: milestone,
        text,
        author,
        writtenOn: on,
        ...training,
      },
    },
  },
  {
    knownOn: on,
    actor: author,
    change: { entity: "Milestone", operation: "update", id: milestone, fields: { updatedOn: on } },
  },
];

/** Where a project is off track by its milestones, the office asks for a new plan and the curator for a report. */
export const remindersOf = (project: TrackedProject, courses: readonly Course[]): DatedChange[] => {
  if (!["critical_overdue", "far_behind"].includes(scenarioOf(project.id))) return [];
  return courses.flatMap((course) => {
    const { baseline, actual, forecasts, number } = course;
    if (baseline === null || actual !== null || forecasts.every(({ because }) => because === null)) return [];
    const milestone = milestoneId(project.id, number);
    return [
      ...written({
        key: "office",
        milestone,
        author: officePost.title,
        on: newsDay(addDays(baseline, 14)),
        text: "Срок нарушен. Просьба представить уточнённый график и меры по сокращению отставания.",
      }),
      ...written({
        key: "curator",
        milestone,
        author: curatorTitle(project.industryCode),
        on: "2023-02-20",
        text: "Прошу доложить о мерах на ближайшем совещании.",
      }),
    ];
  });
};
