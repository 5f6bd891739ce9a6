import type { MeetingView } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { QueryView } from "../../../components/query-view.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { CirculationDesk } from "../circulation/circulation-desk.tsx";

/** The draft agenda as it was sent round: its versions, what members say of them, and what has changed since. */
export const MeetingCirculation = ({ meeting }: { meeting: MeetingView }) => {
  const asOf = useAsOf();
  const query = useQuery(useTRPC().circulation.get.queryOptions({ meetingId: meeting.id, asOf }));
  return (
    <QueryView query={query}>{(circulation) => <CirculationDesk circulation={circulation} />}</QueryView>
  );
};
