import type { CouncilPage as Council } from "@kedr/domain";
import { Button, Stack, Text } from "@mantine/core";
import { IconCalendarOff, IconCalendarPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf, useIsReadOnly } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { ProposalsSection } from "../acts/proposals-section.tsx";
import { BacklogSection } from "./backlog-section.tsx";
import { MeetingList } from "./meeting-list.tsx";
import { PlanMeetingDialog } from "./plan-meeting-dialog.tsx";

interface CouncilSectionsProps {
  page: Council;
  canPrepare: boolean;
}

const Count = ({ of }: { of: number }) => {
  const format = useFormat();
  return (
    <Text size="sm" c="dimmed">
      {format.integer(of)}
    </Text>
  );
};

const CouncilSections = ({
  page: { council, meetings, backlog, today },
  canPrepare,
}: CouncilSectionsProps) => {
  const { t } = useTranslation();
  if (council === null)
    return <EmptyState title={t("council.noCouncil")}>{t("council.noCouncilText")}</EmptyState>;
  const upcoming = meetings.filter(({ state }) => state !== "held").toReversed();
  const held = meetings.filter(({ state }) => state === "held");
  const next = upcoming.find(({ state, date }) => state === "planned" && date >= today) ?? null;
  return (
    <Stack gap="md">
      <SectionCard title={t("council.meetings.upcoming")} aside={<Count of={upcoming.length} />} isFlush>
        {upcoming.length === 0 ? (
          <EmptyState title={t("council.meetings.noneUpcoming")} icon={IconCalendarOff}>
            {canPrepare ? t("council.meetings.noneUpcomingText") : t("council.meetings.noneUpcomingReader")}
          </EmptyState>
        ) : (
          <MeetingList meetings={upcoming} today={today} />
        )}
      </SectionCard>
      <BacklogSection backlog={backlog} today={today} next={next} canPrepare={canPrepare} />
      <ProposalsSection />
      <SectionCard title={t("council.meetings.held")} aside={<Count of={held.length} />} isFlush>
        {held.length === 0 ? (
          <EmptyState title={t("council.meetings.noneHeld")} />
        ) : (
          <MeetingList meetings={held} today={today} />
        )}
      </SectionCard>
    </Stack>
  );
};

/** The Council: its meetings, and the draft decisions that wait for one. */
export const CouncilPage = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const isReadOnly = useIsReadOnly();
  const query = useQuery(useTRPC().council.get.queryOptions({ asOf }));
  const [isPlanning, setIsPlanning] = useState(false);
  const canPrepare = query.data?.canPrepare === true && !isReadOnly;
  return (
    <>
      <PageHeader
        title={t("council.title")}
        lead={query.data?.council?.name}
        actions={
          canPrepare && query.data?.council ? (
            <Button
              leftSection={<IconCalendarPlus size={16} aria-hidden />}
              onClick={() => setIsPlanning(true)}
            >
              {t("council.plan.action")}
            </Button>
          ) : undefined
        }
      />
      <QueryView query={query}>{(page) => <CouncilSections page={page} canPrepare={canPrepare} />}</QueryView>
      <PlanMeetingDialog isOpen={isPlanning} onClose={() => setIsPlanning(false)} />
    </>
  );
};
