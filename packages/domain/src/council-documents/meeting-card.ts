import { addresseesOf } from "../council/addressees.ts";
import type { MinutesOutline, MinutesOutlinePoint } from "./minutes-outline.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";

/** A file of the package, by which a records system sees that it is whole. */
export interface CardFile {
  /** Within the package. */
  path: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/**
 * The machine-readable card of a meeting in the package for records systems. Documented in docs/meeting-card.md; a
 * change that breaks readers takes another version.
 */
export interface MeetingCard {
  format: "kedr.meeting-card";
  version: 1;
  isTraining: boolean;
  isDraft: boolean;
  meeting: Omit<MinutesOutline["heading"], "isTraining" | "meetingId"> & { id: string };
  quorum: MinutesOutline["quorum"];
  members: {
    id: string;
    name: string;
    part: string;
    attendance: "present" | "substituted" | "absent" | "not_entered";
    substitute: string | null;
  }[];
  questions: {
    number: number;
    title: string;
    outcome: string | null;
    points: CardPoint[];
  }[];
  files: CardFile[];
}

interface CardPoint {
  id: string;
  number: string;
  state: string;
  text: string;
  dueDate: string | null;
  addressees: { kind: string; id: string | null; name: string; dueDate: string | null }[];
  votes: { for: number; against: number; abstained: number; conflict: number } | null;
}

const pointOf = (portfolio: Portfolio, point: MinutesOutlinePoint): CardPoint => {
  const decision = portfolio.Decision.find(({ id }) => id === point.decisionId);
  const rows = addresseesOf(portfolio, point.decisionId);
  const words = decision?.addressees?.trim() ?? "";
  return {
    id: point.decisionId,
    number: point.number,
    state: point.state,
    text: point.text,
    dueDate: point.dueDate,
    addressees:
      rows.length > 0
        ? rows.map(({ kind, subjectId, name, dueDate }) => ({ kind, id: subjectId, name, dueDate }))
        : words === ""
          ? []
          : [{ kind: "words", id: null, name: words, dueDate: null }],
    votes: point.votes && {
      for: point.votes.for,
      against: point.votes.against,
      abstained: point.votes.abstained,
      conflict: point.votes.conflict,
    },
  };
};

const membersOf = ({ participants }: MinutesOutline): MeetingCard["members"] => {
  const { present, absent, notTold } = participants;
  return [
    ...present.map((one) => ({
      ...one,
      attendance: one.substitute === null ? ("present" as const) : ("substituted" as const),
    })),
    ...absent.map((one) => ({ ...one, attendance: "absent" as const })),
    ...notTold.map((one) => ({ ...one, attendance: "not_entered" as const })),
  ].map(({ memberId, name, part, attendance, substitute }) => ({
    id: memberId,
    name,
    part,
    attendance,
    substitute,
  }));
};

/** The card of a meeting, of its minutes and of the files that go with them. */
export const meetingCard = (
  portfolio: Portfolio,
  minutes: MinutesOutline,
  files: readonly CardFile[],
): MeetingCard => {
  const { isTraining, meetingId, ...meeting } = minutes.heading;
  return {
    format: "kedr.meeting-card",
    version: 1,
    isTraining,
    isDraft: minutes.isDraft,
    meeting: { id: meetingId, ...meeting },
    quorum: minutes.quorum,
    members: membersOf(minutes),
    questions: minutes.questions.map(({ number, title, outcome, points }) => ({
      number,
      title,
      outcome,
      points: points.map((point) => pointOf(portfolio, point)),
    })),
    files: [...files],
  };
};
