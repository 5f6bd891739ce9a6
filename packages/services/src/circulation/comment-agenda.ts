import { insertRecords } from "@kedr/db";
import {
  commentPermit,
  placePermit,
  readAgendaContent,
  type CirculationView,
  type CommentAgendaInput,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { authoriseComment, changeCirculation, findMeetingToPrepare } from "./change-circulation.ts";

/**
 * Says something of the version that was sent round last, until the end of its last day.
 * @throws AppError `not_found`, `forbidden`, `invalid_input` for a place that the version has not, `not_allowed_now`
 */
export function commentAgenda(
  context: ServiceContext,
  { requestId, agendaVersionId, place, text }: CommentAgendaInput,
): Promise<CirculationView> {
  const { actor, newId, today } = context;
  return changeCirculation(
    context,
    { requestId, procedure: "circulation.comment" },
    async (tx, portfolio) => {
      const version = portfolio.AgendaVersion.find(({ id }) => id === agendaVersionId);
      if (version === undefined) throw notFound("agendaVersionId");
      const meeting = findMeetingToPrepare(portfolio, version.meetingId, "agendaVersionId");
      authoriseComment(context, portfolio, meeting);
      const permits = [
        commentPermit(version, { versions: portfolio.AgendaVersion, today }),
        placePermit(readAgendaContent(version.content), place),
      ];
      for (const permit of permits) if (!permit.isAllowed) throw refused(permit.refusal);
      await insertRecords(tx, "AgendaComment", [
        {
          id: newId(),
          agendaVersionId,
          place,
          text,
          madeOn: today,
          madeBy: actor.name,
          madeById: actor.accountId,
          madeByPositionId: actor.positionId,
          state: "open",
          answer: null,
          answeredOn: null,
          answeredBy: null,
          origin: "entered",
          version: 1,
        },
      ]);
      return { meetingId: meeting.id };
    },
  );
}
