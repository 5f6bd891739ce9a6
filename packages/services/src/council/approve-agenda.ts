import type { MeetingStepInput, MeetingView } from "@kedr/domain";
import { freezeAgenda } from "../agenda/freeze-agenda.ts";
import type { ServiceContext } from "../service-context.ts";
import { takeStep } from "./take-step.ts";

/** Approves the agenda: it is kept as it stands and changes no more until it is reopened. */
export function approveAgenda(
  context: ServiceContext,
  { requestId, ...read }: MeetingStepInput,
): Promise<MeetingView> {
  return takeStep(context, {
    key: { requestId, procedure: "council.approveAgenda" },
    ...read,
    step: "approve_agenda",
    write: async (tx, { portfolio, meeting }) => {
      const what = { meetingId: meeting.id, purpose: "approval", commentsUntil: null } as const;
      await freezeAgenda(tx, { context, portfolio, ...what });
      return { state: "agenda_approved" };
    },
  });
}
