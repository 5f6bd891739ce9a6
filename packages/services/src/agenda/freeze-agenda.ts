import { insertRecords, type Transaction } from "@kedr/db";
import {
  agendaContent,
  type AgendaVersionPurpose,
  type AgendaVersionRecord,
  type CalendarDate,
  type Portfolio,
} from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";

/** Of which agenda a version is made, and what for. */
export interface AgendaToFreeze {
  context: Pick<ServiceContext, "actor" | "newId" | "today">;
  portfolio: Portfolio;
  meetingId: string;
  purpose: AgendaVersionPurpose;
  /** Null where no comments are asked for. */
  commentsUntil: CalendarDate | null;
}

/** Keeps the agenda with its draft decisions as it stands, as the next version of the meeting. The caller has authorised it. */
export async function freezeAgenda(
  tx: Transaction,
  { context, portfolio, meetingId, purpose, commentsUntil }: AgendaToFreeze,
): Promise<AgendaVersionRecord> {
  const { actor, newId, today } = context;
  const numbers = portfolio.AgendaVersion.filter((one) => one.meetingId === meetingId).map(
    ({ number }) => number,
  );
  const version: AgendaVersionRecord = {
    id: newId(),
    meetingId,
    number: Math.max(0, ...numbers) + 1,
    purpose,
    content: JSON.stringify(agendaContent(portfolio, meetingId)),
    commentsUntil,
    madeOn: today,
    madeBy: actor.name,
    madeById: actor.accountId,
    origin: "entered",
    version: 1,
  };
  await insertRecords(tx, "AgendaVersion", [version]);
  return version;
}
