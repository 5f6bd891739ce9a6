import type { ProjectPage as ProjectPageView } from "@kedr/domain";
import { SimpleGrid, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NoteDownload } from "../../components/note-download.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useNotedOpening } from "../../lib/use-noted-opening.ts";
import { ActsSection } from "../acts/acts-section.tsx";
import { ArchiveNotice } from "./page/archive-notice.tsx";
import { FundingSection } from "./page/funding-section.tsx";
import { HealthSection } from "./page/health-section.tsx";
import { HistorySection } from "./page/history-section.tsx";
import { IndicatorsSection } from "./page/indicators-section.tsx";
import { MilestonesSection } from "./page/milestones-section.tsx";
import { PassportSection } from "./page/passport-section.tsx";
import { ProjectBadges, ProjectLead } from "./page/project-heading.tsx";
import { ProjectTiles } from "./page/project-tiles.tsx";
import { ReportsSection } from "./page/reports-section.tsx";
import { RisksSection } from "./page/risks-section.tsx";
import { SectionLinks } from "./page/section-links.tsx";
import { useHashTarget } from "../../lib/use-hash-target.ts";

const route = getRouteApi("/signed-in/projects/$projectId");

/** A project on one page: its sections are anchors, so that it reads and prints from top to bottom. */
export const ProjectPage = () => {
  const { t } = useTranslation();
  const { projectId } = route.useParams();
  const asOf = useAsOf();
  const query = useQuery(useTRPC().project.get.queryOptions({ projectId, asOf }));
  const page = query.data;
  useHashTarget(page !== undefined);
  useNotedOpening("project", projectId, page?.summary.name);
  return (
    <>
      <PageHeader
        title={page?.summary.name ?? t("projects.project")}
        badges={page ? <ProjectBadges page={page} /> : null}
        lead={page ? <ProjectLead page={page} /> : null}
        actions={page ? <NoteDownload kind="project" id={projectId} /> : undefined}
      />
      <QueryView query={query}>{(loaded) => <Sections page={loaded} />}</QueryView>
    </>
  );
};

const Sections = ({ page }: { page: ProjectPageView }) => (
  <>
    <SectionLinks />
    <Stack gap="md">
      <ArchiveNotice page={page} />
      <ProjectTiles summary={page.summary} />
      <HealthSection summary={page.summary} />
      <MilestonesSection page={page} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <PassportSection page={page} />
        <IndicatorsSection page={page} />
      </SimpleGrid>
      <FundingSection page={page} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <RisksSection page={page} />
        <ReportsSection page={page} />
      </SimpleGrid>
      <ActsSection page={page} />
      <HistorySection page={page} />
    </Stack>
  </>
);
