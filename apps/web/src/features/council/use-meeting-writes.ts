import type { MeetingView } from "@kedr/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** Every write to a meeting itself. Each answers with the meeting, which is shown before it is read again. */
export const useMeetingWrites = (meetingId: string) => {
  const { council } = useTRPC();
  const client = useQueryClient();
  const key = council.meeting.queryKey({ meetingId });
  const shown = {
    onSuccess: (meeting: MeetingView) => void client.setQueryData(key, meeting),
    // What was refused was asked of a meeting that has changed since: it is read again.
    onError: () => void client.invalidateQueries({ queryKey: key }),
  };
  return {
    edit: useWrite(council.editMeeting.mutationOptions(shown)),
    approve_agenda: useWrite(council.approveAgenda.mutationOptions(shown)),
    open_session: useWrite(council.openSession.mutationOptions(shown)),
    close_session: useWrite(council.closeSession.mutationOptions(shown)),
    approve_minutes: useWrite(council.approveMinutes.mutationOptions(shown)),
    cancel: useWrite(council.cancelMeeting.mutationOptions(shown)),
    saveTimes: useWrite(council.saveTimes.mutationOptions(shown)),
    stepBack: useWrite(council.stepBack.mutationOptions(shown)),
    register: useWrite(council.register.mutationOptions(shown)),
  };
};
