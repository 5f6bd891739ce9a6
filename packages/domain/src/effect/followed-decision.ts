import { assignmentTiming } from "../assignment/assignment-timing.ts";
import { addresseesOf } from "../council/addressees.ts";
import type { DecisionRecord } from "../council/council.record.ts";
import { addresseesInWords, decisionSentence } from "../council/decision-wording.ts";
import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { effectsIn } from "./effect.ts";
import type { EffectLog } from "./effect-log.ts";
import type {
  DecisionList,
  DecisionMeeting,
  DecisionPage,
  EffectChoices,
  FollowedDecision,
  FollowingAssignment,
} from "./decision.view.ts";

const meetingsOf = ({
  AgendaItem,
  Meeting,
}: Portfolio): ((decision: DecisionRecord) => DecisionMeeting | null) => {
  const items = byId(AgendaItem);
  const meetings = byId(Meeting);
  return ({ agendaItemId, number }) => {
    const item = items.get(agendaItemId ?? "");
    const meeting = meetings.get(item?.meetingId ?? "");
    if (item === undefined || meeting === undefined) return null;
    const { id, date, state } = meeting;
    return {
      id,
      date,
      number: meeting.number,
      state,
      question: item.title,
      place: `${item.number}.${number}`,
    };
  };
};

const assignmentsOf = ({
  Assignment,
  Position,
  today,
}: Portfolio): ((decisionId: string) => FollowingAssignment[]) => {
  const given = groupedBy(Assignment, ({ decisionId }) => decisionId);
  const positions = byId(Position);
  return (decisionId) =>
    (given.get(decisionId) ?? [])
      .map((assignment) => ({
        id: assignment.id,
        text: assignment.text,
        assignee:
          referenceTo(positions, assignment.assigneePositionId)?.name ?? assignment.assigneePositionId,
        dueDate: assignment.dueDate,
        execution: assignment.execution,
        control: assignment.control,
        timing: assignmentTiming(assignment, today),
      }))
      .toSorted((one, other) => (`${one.dueDate} ${one.id}` < `${other.dueDate} ${other.id}` ? -1 : 1));
};

const following = (
  portfolio: Portfolio,
  log: EffectLog,
): ((decision: DecisionRecord) => FollowedDecision) => {
  const meetingOf = meetingsOf(portfolio);
  const givenBy = assignmentsOf(portfolio);
  const effectOf = effectsIn(portfolio, log);
  return (decision) => ({
    id: decision.id,
    state: decision.state,
    verb: decision.verb,
    sentence: decisionSentence({ verb: decision.verb, text: decision.text, addressees: null }),
    dueDate: decision.dueDate,
    meeting: meetingOf(decision),
    assignments: givenBy(decision.id),
    expected: decision.effectExpected,
    effect: effectOf(decision),
    origin: decision.origin,
    version: decision.version,
  });
};

/** A decision with its effect and the assignments that follow from it; null when there is no such decision. */
export const decisionPage = (
  portfolio: Portfolio,
  { decisionId, log, canStateEffect }: { decisionId: string; log: EffectLog; canStateEffect: boolean },
): DecisionPage | null => {
  const decision = portfolio.Decision.find(({ id }) => id === decisionId);
  if (decision === undefined) return null;
  const { sourceDocument, sourceSlide, sourceNote } = decision;
  return {
    today: portfolio.today,
    decision: {
      ...following(portfolio, log)(decision),
      addressees: addresseesInWords({
        addressees: decision.addressees,
        addressed: addresseesOf(portfolio, decisionId),
      }),
      provenance: { document: sourceDocument, slide: sourceSlide, note: sourceNote },
    },
    canStateEffect,
  };
};

const placeOf = ({ meeting, id }: FollowedDecision): string =>
  meeting === null
    ? id
    : meeting.place
        .split(".")
        .map((part) => part.padStart(4, "0"))
        .join(".");

/** All decisions: of the latest meeting first, in the order of its agenda; those that no meeting has taken last. */
export const decisionList = (portfolio: Portfolio, log: EffectLog): DecisionList => ({
  today: portfolio.today,
  decisions: portfolio.Decision.map(following(portfolio, log)).toSorted((one, other) => {
    const [day, otherDay] = [one.meeting?.date ?? "", other.meeting?.date ?? ""];
    if (day !== otherDay) return day > otherDay ? -1 : 1;
    return placeOf(one) < placeOf(other) ? -1 : 1;
  }),
});

/** What there is to choose from, by name. Milestones that are done or cancelled are no longer to be moved. */
export const effectChoices = (portfolio: Portfolio): EffectChoices => {
  const projects = byId(portfolio.Project);
  const byName = <Named extends { name: string }>(items: Named[]): Named[] =>
    items.toSorted((one, other) => compareRussian(one.name, other.name));
  return {
    indicators: byName(portfolio.Indicator.map(({ id, name }) => ({ id, name }))),
    milestones: byName(
      portfolio.Milestone.filter(
        ({ actualDate, cancelledDate }) => actualDate === null && cancelledDate === null,
      ).map(({ id, title, projectId }) => ({
        id,
        name: title,
        project: projects.get(projectId)?.name ?? projectId,
      })),
    ),
    projects: byName(portfolio.Project.map(({ id, name }) => ({ id, name }))),
  };
};
