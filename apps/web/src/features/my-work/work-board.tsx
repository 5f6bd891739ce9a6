import type { MyWork } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { IconFolderOff } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { BucketSection } from "./bucket-section.tsx";
import { buckets } from "./buckets.ts";
import type { Act } from "./item-acts.ts";
import { KeyHelp } from "./key-help.tsx";
import { ProjectStrip } from "./project-strip.tsx";

const route = getRouteApi("/signed-in/my-work");

interface WorkBoardProps {
  work: MyWork;
  onAct: (id: string, act: Act) => void;
}

/** The projects in a strip, and under it the milestones by urgency. */
export const WorkBoard = ({ work, onAct }: WorkBoardProps) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { later = false } = route.useSearch();
  const navigate = route.useNavigate();
  const help = useId();

  if (work.projects.length === 0)
    return (
      <EmptyState title={t("myWork.noProjects")} icon={IconFolderOff}>
        {t("myWork.noProjectsText")}
      </EmptyState>
    );
  const fold = (isUnfolded: boolean) =>
    void navigate({
      search: (before) => ({ ...before, later: isUnfolded || undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Stack gap="md">
      <ProjectStrip projects={work.projects} />
      <KeyHelp id={help} isReadOnly={isReadOnly} />
      <Stack component="section" gap="md" aria-label={t("myWork.milestones")} aria-describedby={help}>
        {buckets.map((bucket) => (
          <BucketSection
            key={bucket}
            bucket={bucket}
            milestones={work[bucket]}
            isUnfolded={bucket === "later" ? later : null}
            onFold={fold}
            onAct={onAct}
          />
        ))}
      </Stack>
    </Stack>
  );
};
