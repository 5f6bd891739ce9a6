import type { CouncilPage as Council } from "@kedr/domain";
import { isToCome } from "@kedr/domain";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconCalendarOff, IconCalendarPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { OwnAssignments } from "../../components/own-assignments.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf, useIsReadOnly } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { ProposalsSection } from "../acts/proposals-section.tsx";
import { BacklogSection } from "./backlog-section.tsx";
import { CouncilHits } from "./council-hits.tsx";
import { MeetingList } from "./meeting-list.tsx";
import { yearOfDate } from "./meeting-year.ts";
import { PlanItemsSection } from "./plan-items-section.tsx";
import { PlanMeetingDialog } from "./plan-meeting-dialog.tsx";
import { YearSection } from "./year-section.tsx";

const route = getRouteApi("/signed-in/council");

interface CouncilSectionsProps {
  page: Council;
  canPrepare: boolean;
}

const Upcoming = ({ page: { meetings, today }, canPrepare }: CouncilSectionsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const upcoming = meetings.filter(isToCome).toReversed();
  return (
    <SectionCard
      title={t("council.meetings.upcoming")}
      aside={
        <Text size="sm" c="dimmed">
          {format.integer(upcoming.length)}
        </Text>
      }
      isFlush
    >
      {upcoming.length === 0 ? (
        <EmptyState title={t("council.meetings.noneUpcoming")} icon={IconCalendarOff}>
          {canPrepare ? t("council.meetings.noneUpcomingText") : t("council.meetings.noneUpcomingReader")}
        </EmptyState>
      ) : (
        <MeetingList meetings={upcoming} today={today} />
      )}
    </SectionCard>
  );
};

const CouncilSections = ({ page, canPrepare }: CouncilSectionsProps) => {
  const { t } = useTranslation();
  const { year = yearOfDate(page.today), q } = route.useSearch();
  const { council, meetings, backlog, today } = page;
  if (council === null)
    return <EmptyState title={t("council.noCouncil")}>{t("council.noCouncilText")}</EmptyState>;
  if (q !== undefined && q.trim() !== "") return <CouncilHits text={q.trim()} />;
  const next = meetings.toReversed().find(({ state, date }) => state === "planned" && date >= today) ?? null;
  return (
    <Stack gap="md">
      <Upcoming page={page} canPrepare={canPrepare} />
      <BacklogSection backlog={backlog} today={today} next={next} canPrepare={canPrepare} />
      <ProposalsSection />
      <YearSection page={page} year={year} />
      <PlanItemsSection page={page} year={year} canPrepare={canPrepare} />
    </Stack>
  );
};

const Finder = () => {
  const { t } = useTranslation();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Group justify="space-between" gap="xs" mb="md" data-no-print>
      <SearchField
        value={q}
        onSearch={(text) => void navigate({ search: (before) => ({ ...before, q: text }), replace: true })}
        label={t("council.search.label")}
        hint={t("council.search.hint")}
        clearLabel={t("council.search.clear")}
      />
      <Group gap="md">
        <AnchorLink to="/decisions">{t("decisions.heading")}</AnchorLink>
        <AnchorLink to="/council/members">{t("council.year.members")}</AnchorLink>
      </Group>
    </Group>
  );
};

/** The Council: its meetings by year, the draft decisions that wait for one, and a search of them all. */
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
      <OwnAssignments />
      {query.data?.council ? <Finder /> : null}
      <QueryView query={query}>{(page) => <CouncilSections page={page} canPrepare={canPrepare} />}</QueryView>
      <PlanMeetingDialog isOpen={isPlanning} onClose={() => setIsPlanning(false)} />
    </>
  );
};
