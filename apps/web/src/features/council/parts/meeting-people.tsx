import type { MeetingView } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { QueryView } from "../../../components/query-view.tsx";
import { TableSkeleton } from "../../../components/skeletons.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { PeopleDesk } from "../people/people-desk.tsx";

/** The members and the invited of a meeting, and who came. */
export const MeetingPeople = ({ meeting }: { meeting: MeetingView }) => {
  const asOf = useAsOf();
  const query = useQuery(useTRPC().council.people.queryOptions({ meetingId: meeting.id, asOf }));
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={8} />}>
      {(people) => <PeopleDesk key={people.meetingId} people={people} />}
    </QueryView>
  );
};
