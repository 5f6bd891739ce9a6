import type { MeetingView } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { QueryView } from "../../../components/query-view.tsx";
import { TableSkeleton } from "../../../components/skeletons.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { AssignmentsDesk } from "../assignments/assignments-desk.tsx";

/** The assignments that follow from the decisions of a meeting. */
export const MeetingAssignments = ({ meeting: { id: meetingId } }: { meeting: MeetingView }) => {
  const asOf = useAsOf();
  const query = useQuery(useTRPC().assignment.ofMeeting.queryOptions({ meetingId, asOf }));
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={6} />}>
      {(given) => <AssignmentsDesk meetingId={meetingId} given={given} />}
    </QueryView>
  );
};
