import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { inAgendaOrder } from "./agenda-order.ts";
import { addresseesOf } from "./addressees.ts";
import type { AgendaItemRecord } from "./council.record.ts";
import { addresseesInWords, decisionSentence } from "./decision-wording.ts";

const agendaPointSchema = z.object({
  decisionId: z.string(),
  /** Of the question and of the point in it: «2.1». */
  number: z.string(),
  /** The whole sentence; whom it is addressed to stands apart, so that a change of it is told. */
  sentence: z.string(),
  /** Empty where nobody is named. */
  addressees: z.string(),
  dueDate: calendarDateSchema.nullable(),
});

const agendaQuestionSchema = z.object({
  itemId: z.string(),
  number: z.int(),
  title: z.string(),
  presenters: z.array(z.string()),
  minutes: z.int().nullable(),
  reason: z.string().nullable(),
  points: z.array(agendaPointSchema),
});

/** What a version of an agenda says, kept as JSON in the form of this schema. */
export const agendaContentSchema = z.object({ questions: z.array(agendaQuestionSchema) });
export type AgendaContent = z.infer<typeof agendaContentSchema>;
export type AgendaContentQuestion = AgendaContent["questions"][number];
export type AgendaContentPoint = AgendaContentQuestion["points"][number];

/** The agenda of a meeting as it stands, in words: what a version of it keeps. */
export const agendaContent = (portfolio: Portfolio, meetingId: string): AgendaContent => {
  const decisions = groupedBy(portfolio.Decision, ({ agendaItemId }) => agendaItemId);
  const items = inAgendaOrder(portfolio.AgendaItem.filter((item) => item.meetingId === meetingId));
  return {
    questions: items.map((item) => ({
      itemId: item.id,
      number: item.number,
      title: item.title,
      presenters: presentersInWords(portfolio, item),
      minutes: item.minutesAllotted,
      reason: item.reason,
      points: inAgendaOrder(decisions.get(item.id) ?? []).map((decision) => ({
        decisionId: decision.id,
        number: `${item.number}.${decision.number}`,
        sentence: decisionSentence({ ...decision, addressees: null }),
        addressees: addresseesInWords({ ...decision, addressed: addresseesOf(portfolio, decision.id) }),
        dueDate: decision.dueDate,
      })),
    })),
  };
};

/**
 * Reads what a version keeps.
 * @throws ZodError for anything else than what was written by `agendaContent`
 */
export const readAgendaContent = (content: string): AgendaContent =>
  agendaContentSchema.parse(JSON.parse(content));

/** Who reports on a question and who together with them: the post, with the name beside it where both are entered. */
export function presentersInWords(
  { Position }: Pick<Portfolio, "Position">,
  item: AgendaItemRecord,
): string[] {
  const posts = byId(Position);
  return [
    [posts.get(item.presenterPositionId ?? "")?.title, item.presenter],
    [posts.get(item.coPresenterPositionId ?? "")?.title, item.coPresenter],
  ].flatMap((parts) => {
    const words = parts.flatMap((part) => part?.trim() || []);
    return words.length > 0 ? [words.join(", ")] : [];
  });
}
