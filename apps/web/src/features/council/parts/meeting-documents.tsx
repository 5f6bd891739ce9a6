import type { MeetingView } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { QueryView } from "../../../components/query-view.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { ExtractsSection } from "../documents/extracts-section.tsx";
import { PapersSection } from "../documents/papers-section.tsx";
import { SheetsSection } from "../documents/sheets-section.tsx";

/** Every document of a meeting, with how far each is. */
export const MeetingDocuments = ({ meeting }: { meeting: MeetingView }) => {
  const asOf = useAsOf();
  const query = useQuery(useTRPC().meetingDocuments.list.queryOptions({ meetingId: meeting.id, asOf }));
  return (
    <QueryView query={query}>
      {(documents) => (
        <Stack gap="md">
          <PapersSection documents={documents} />
          <ExtractsSection documents={documents} />
          <SheetsSection documents={documents} />
        </Stack>
      )}
    </QueryView>
  );
};
