import type { ProjectPage } from "@kedr/domain";
import { Group } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useSession } from "../../../lib/session.ts";
import { MilestoneCards } from "./milestone-cards.tsx";
import { MilestoneTable } from "./milestone-table.tsx";
import { MilestoneTimeline } from "./milestone-timeline.tsx";
import { PageSection } from "./page-section.tsx";
import { SectionAside } from "./section-aside.tsx";

/** The milestones as a time line and as a list, with what can be done about each. */
export const MilestonesSection = ({ page: { milestones, abilities, summary } }: { page: ProjectPage }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const asOf = useAsOf();
  const isPhone = useMediaQuery("screen and (max-width: 80em)", false, { getInitialValueInEffect: false });
  const List = isPhone ? MilestoneCards : MilestoneTable;
  return (
    <PageSection
      id="milestones"
      title={t("projects.section.milestones")}
      aside={<SectionAside records={milestones} project={summary.origin} />}
      actions={
        <Group gap="sm">
          {milestones.length === 0 ? null : (
            <AnchorLink to="/timeline" search={{ projects: [summary.id] }} size="sm">
              {t("timeline.ofProject")}
            </AnchorLink>
          )}
          <AnchorLink to="/projects/$projectId/plan" params={{ projectId: summary.id }} size="sm">
            {t("plan.link")}
          </AnchorLink>
        </Group>
      }
      note={milestones.length === 0 ? undefined : t("projects.milestone.note")}
      isFlush
    >
      {milestones.length === 0 ? (
        <EmptyState title={t("projects.milestone.empty")} />
      ) : (
        <>
          <MilestoneTimeline milestones={milestones} today={asOf ?? today} />
          <List milestones={milestones} abilities={abilities} />
        </>
      )}
    </PageSection>
  );
};
