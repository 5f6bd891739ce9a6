import type { CouncilMemberRecord } from "../council/member.record.ts";
import { memberName, membersOn } from "../council/members.ts";
import { paperHeading, type PaperHeading, type PaperSources } from "./paper-heading.ts";
import { paperPoint, pointsOf, questionsOf, type PaperPoint } from "./paper-point.ts";

/** The form on which a member votes by letter: the points with nothing ticked. */
export interface OpinionSheet {
  heading: PaperHeading;
  member: { id: string; name: string };
  questions: { number: number; title: string; points: PaperPoint[] }[];
}

const sheetOf = (sources: PaperSources, member: CouncilMemberRecord): OpinionSheet => {
  const { portfolio, meeting } = sources;
  return {
    heading: paperHeading(sources),
    member: { id: member.id, name: memberName(portfolio, member) },
    questions: questionsOf(portfolio, meeting.id).map((item) => ({
      number: item.number,
      title: item.title,
      points: pointsOf(portfolio, item.id).map((decision) => paperPoint(portfolio, item, decision)),
    })),
  };
};

/** A sheet for each member on the day of a written procedure; none for a meeting at which members come together. */
export const opinionSheets = (sources: PaperSources): OpinionSheet[] =>
  sources.meeting.kind === "written"
    ? membersOn(sources.portfolio, sources.meeting).map((member) => sheetOf(sources, member))
    : [];
