import { agendaContent, sendPermit, type CirculationView, type SendAgendaInput } from "@kedr/domain";
import { freezeAgenda } from "../agenda/freeze-agenda.ts";
import { refused } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCirculation, findMeetingToPrepare } from "./change-circulation.ts";

/**
 * Sends the agenda round for comments, as its next version. The members are told by their notifications.
 * @throws AppError `invalid_input` for a day that is past, `not_allowed_now` for an empty or a settled agenda
 */
export function sendAgenda(
  context: ServiceContext,
  { requestId, meetingId, commentsUntil }: SendAgendaInput,
): Promise<CirculationView> {
  const { actor, today } = context;
  return changeCirculation(context, { requestId, procedure: "circulation.send" }, async (tx, portfolio) => {
    authorise(actor, "meeting.prepare", null);
    findMeetingToPrepare(portfolio, meetingId, "meetingId");
    const permit = sendPermit(agendaContent(portfolio, meetingId), { commentsUntil, today });
    if (!permit.isAllowed) throw refused(permit.refusal);
    return freezeAgenda(tx, { context, portfolio, meetingId, purpose: "circulation", commentsUntil });
  });
}
