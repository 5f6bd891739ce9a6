import type { CalendarDate, RescheduleRequestRecord } from "@kedr/domain";
import { positions as sourcePositions } from "../tomsk/authorities.ts";
import { accountIdOf } from "./accounts.ts";
import type { Course } from "./course.ts";
import { trainingCurations } from "./curations.ts";
import type { DatedChange } from "./dated-change.ts";
import { trainingTargets } from "./indicator-records.ts";
import { milestoneId } from "./milestone-history.ts";
import { training } from "./origin.ts";
import { officePost, trainingPositions } from "./positions.ts";
import type { TrackedProject } from "./tracked-projects.ts";
import { askedTarget, unmovedMilestones } from "./typed-requests.ts";
import { movedMilestones } from "./typed-reschedules.ts";

type Settlement = Pick<
  RescheduleRequestRecord,
  "state" | "decidedBy" | "decidedById" | "decidedOn" | "decisionComment"
>;

/** The curator of the sector decides, and the office where nobody curates. */
const deciderOf = ({ industryCode }: TrackedProject): string => {
  const curator = trainingCurations.find(({ industryId }) => industryId === `IND-${industryCode}`);
  const post = [...sourcePositions, ...trainingPositions].find(({ id }) => id === curator?.positionId);
  return post?.title ?? officePost.title;
};

const asked = (
  project: TrackedProject,
  fields: Pick<RescheduleRequestRecord, "id" | "requestedOn" | "reason" | "effect"> &
    Partial<RescheduleRequestRecord>,
): DatedChange => ({
  knownOn: fields.requestedOn,
  actor: project.reporter,
  change: {
    entity: "RescheduleRequest",
    operation: "insert",
    record: {
      projectId: project.id,
      milestoneId: null,
      indicatorTargetId: null,
      oldDate: null,
      newDate: null,
      oldValue: null,
      newValue: null,
      state: "requested",
      requestedBy: project.reporter,
      requestedById: accountIdOf(project.reporter),
      decidedBy: null,
      decidedById: null,
      decidedOn: null,
      decisionComment: null,
      ...fields,
      ...training,
    },
  },
});

const settled = (
  id: string,
  { as, by, on, comment }: { as: Settlement["state"]; by: string; on: CalendarDate; comment: string | null },
): DatedChange => ({
  knownOn: on,
  actor: by,
  change: {
    entity: "RescheduleRequest",
    operation: "update",
    id,
    fields: {
      state: as,
      decidedBy: by,
      decidedById: accountIdOf(by),
      decidedOn: on,
      decisionComment: comment,
    },
  },
});

const accepted = (project: TrackedProject): DatedChange[] =>
  movedMilestones
    .filter(({ projectId }) => projectId === project.id)
    .flatMap(({ number, first, moves }) => {
      const id = milestoneId(project.id, number);
      return moves.flatMap(({ askedOn, decidedOn, to, reason, effect }, index): DatedChange[] => {
        const request = `TRSQ-${id}-${index + 1}`;
        const oldDate = moves[index - 1]?.to ?? first;
        const by = deciderOf(project);
        return [
          asked(project, {
            id: request,
            milestoneId: id,
            oldDate,
            newDate: to,
            reason,
            effect,
            requestedOn: askedOn,
          }),
          settled(request, { as: "accepted", by, on: decidedOn, comment: null }),
          {
            knownOn: decidedOn,
            actor: by,
            change: { entity: "Milestone", operation: "update", id, fields: { baselineDate: to } },
          },
        ];
      });
    });

const unmoved = (project: TrackedProject, courses: readonly Course[]): DatedChange[] =>
  unmovedMilestones
    .filter(({ projectId }) => projectId === project.id)
    .flatMap(({ number, askedOn, to, reason, effect, settled: end }) => {
      const id = milestoneId(project.id, number);
      const request = `TRSQ-${id}-A`;
      const oldDate = courses.find((course) => course.number === number)?.baseline ?? null;
      const insert = asked(project, {
        id: request,
        milestoneId: id,
        oldDate,
        newDate: to,
        reason,
        effect,
        requestedOn: askedOn,
      });
      if (!end) return [insert];
      const by = end.as === "withdrawn" ? project.reporter : deciderOf(project);
      return [insert, settled(request, { ...end, by })];
    });

const ofTarget = (project: TrackedProject): DatedChange[] => {
  const { projectId, indicatorId, askedOn, to, reason, effect } = askedTarget;
  const target = trainingTargets.find((one) => one.indicatorId === indicatorId);
  if (!target || projectId !== project.id) return [];
  return [
    asked(project, {
      id: `TRSQ-${target.id}-1`,
      indicatorTargetId: target.id,
      oldValue: target.value,
      newValue: to,
      reason,
      effect,
      requestedOn: askedOn,
    }),
  ];
};

/** The requests to move a project's targets, each accepted one with the move it made. */
export const rescheduleHistory = (project: TrackedProject, courses: readonly Course[]): DatedChange[] => [
  ...accepted(project),
  ...unmoved(project, courses),
  ...ofTarget(project),
];
