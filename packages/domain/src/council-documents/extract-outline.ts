import { meetingAddressees, type PaperAddressee } from "./meeting-addressees.ts";
import { paperHeading, type PaperHeading, type PaperSources } from "./paper-heading.ts";
import { paperPoint, pointsOf, questionsOf, type PaperPoint } from "./paper-point.ts";

/** What an extract from the minutes says: the points that one addressee has to know, with their questions. */
export interface ExtractOutline {
  heading: PaperHeading;
  /** Until the minutes are approved. */
  isDraft: boolean;
  addressee: PaperAddressee;
  questions: { number: number; title: string; points: PaperPoint[] }[];
}

/** The extract for one addressee of a meeting's adopted points; null when there is no such addressee. */
export const extractOutline = (sources: PaperSources, key: string): ExtractOutline | null => {
  const { portfolio, meeting } = sources;
  const addressee = meetingAddressees(portfolio, meeting.id).find((one) => one.key === key);
  if (addressee === undefined) return null;
  return {
    heading: paperHeading(sources),
    isDraft: meeting.state !== "minutes_approved",
    addressee,
    questions: questionsOf(portfolio, meeting.id)
      .map((item) => ({
        number: item.number,
        title: item.title,
        points: pointsOf(portfolio, item.id)
          .map((decision) => paperPoint(portfolio, item, decision))
          .filter(({ number }) => addressee.points.includes(number)),
      }))
      .filter(({ points }) => points.length > 0),
  };
};
