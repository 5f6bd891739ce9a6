import type { MeetingView, MinutesView } from "@kedr/domain";
import { Group, Stack } from "@mantine/core";
import { IconPresentation } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { ButtonLink } from "../../../components/links.tsx";
import { QueryView } from "../../../components/query-view.tsx";
import { TableSkeleton } from "../../../components/skeletons.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { Ballot } from "../record/ballot.tsx";
import { MinutesReading } from "../record/minutes-reading.tsx";
import { RecordDesk } from "../record/record-desk.tsx";

const hasRecord = ({ state }: MinutesView): boolean =>
  state === "in_session" || state === "held" || state === "minutes_approved";

const Shown = ({ view }: { view: MinutesView }) => {
  const { t } = useTranslation();
  if (view.canRecord) return <RecordDesk view={view} />;
  if (view.canVote) return <Ballot view={view} />;
  if (hasRecord(view)) return <MinutesReading view={view} />;
  return <EmptyState title={t("minutes.notYet")}>{t("minutes.notYetText")}</EmptyState>;
};

/** The record of a meeting: kept by the secretary, voted on by members in a written procedure, read by everybody else. */
export const MeetingMinutes = ({ meeting: { id: meetingId, kind } }: { meeting: MeetingView }) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const query = useQuery(useTRPC().minutes.get.queryOptions({ meetingId, asOf }));
  return (
    <Stack gap="sm">
      {kind === "written" ? null : (
        <Group justify="flex-end" data-no-print>
          <ButtonLink
            to="/council/$meetingId/screen"
            params={{ meetingId }}
            variant="default"
            leftSection={<IconPresentation size={16} aria-hidden />}
          >
            {t("minutes.toScreen")}
          </ButtonLink>
        </Group>
      )}
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {(view) => <Shown view={view} />}
      </QueryView>
    </Stack>
  );
};
