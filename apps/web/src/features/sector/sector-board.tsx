import type { Sector } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { IconBriefcaseOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { useAccount } from "../../lib/session.ts";
import { FolderSection } from "../folder/folder-section.tsx";
import { ProjectsSection } from "./projects-section.tsx";
import { RatingsSection } from "./ratings-section.tsx";
import { SectionContents } from "./section-contents.tsx";
import { SectorEvidence } from "./sector-evidence.tsx";
import classes from "./sector.module.css";
import { SummarySection } from "./summary-section.tsx";
import { useSecondLook } from "./use-second-look.ts";

/** What needs somebody stands first, its figures beside it; the evidence follows. */
export const SectorBoard = ({ sector }: { sector: Sector }) => {
  const { t } = useTranslation();
  const { positionId } = useAccount();
  const isSecondLook = useSecondLook();
  const isOwn = sector.deputy !== null && sector.deputy.id === positionId;
  if (sector.industries.length === 0)
    return (
      <EmptyState
        title={t(`sector.empty.${isOwn ? "own" : sector.deputy ? "other" : "unassigned"}`)}
        icon={IconBriefcaseOff}
      >
        {sector.deputy ? t("sector.empty.text") : undefined}
      </EmptyState>
    );
  return (
    <Stack gap="md">
      <SectionContents />
      <div className={classes["first"]}>
        <FolderSection positionId={isOwn ? undefined : (sector.deputy?.id ?? null)} />
        <SummarySection sector={sector} />
      </div>
      <RatingsSection sector={sector} />
      <ProjectsSection sector={sector} isWhole={isSecondLook} />
      {isSecondLook ? <SectorEvidence sector={sector} /> : null}
    </Stack>
  );
};
