import type { MeetingView } from "@kedr/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** Every write to the agenda of a meeting. Each answers with the meeting, which is shown before it is read again. */
export const useAgendaWrites = (meetingId: string) => {
  const trpc = useTRPC();
  const client = useQueryClient();
  const key = trpc.council.meeting.queryKey({ meetingId });
  const shown = {
    onSuccess: (meeting: MeetingView) => void client.setQueryData(key, meeting),
    // What was refused was asked of an agenda that has changed since: it is read again.
    onError: () => void client.invalidateQueries({ queryKey: key }),
  };
  const { agenda } = trpc;
  return {
    accept: useWrite(agenda.acceptSuggestion.mutationOptions(shown)),
    decline: useWrite(agenda.declineSuggestion.mutationOptions(shown)),
    restore: useWrite(agenda.restoreSuggestion.mutationOptions(shown)),
    addItem: useWrite(agenda.addItem.mutationOptions(shown)),
    editItem: useWrite(agenda.editItem.mutationOptions(shown)),
    moveItem: useWrite(agenda.moveItem.mutationOptions(shown)),
    moveItemTo: useWrite(agenda.moveItemTo.mutationOptions(shown)),
    putOffItem: useWrite(agenda.putOffItem.mutationOptions(shown)),
    putBackItem: useWrite(agenda.putBackItem.mutationOptions(shown)),
    /** Answers with the meeting that the question has left, which is another one here. */
    moveItemBack: useWrite(agenda.moveItemTo.mutationOptions()),
    moveDecision: useWrite(agenda.moveDecision.mutationOptions(shown)),
    removeItem: useWrite(agenda.removeItem.mutationOptions(shown)),
    saveDecision: useWrite(agenda.saveDecision.mutationOptions(shown)),
    removeDecision: useWrite(agenda.removeDecision.mutationOptions(shown)),
    /** The meeting as the last answer left it, with the versions that the next write must name. */
    latest: (): MeetingView | undefined => client.getQueryData<MeetingView>(key),
  };
};

export type AgendaWrites = ReturnType<typeof useAgendaWrites>;
