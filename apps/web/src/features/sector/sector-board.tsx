import type { Sector } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { IconBriefcaseOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { useAccount } from "../../lib/session.ts";
import { AttentionSection } from "./attention-section.tsx";
import { FundingSection } from "./funding-section.tsx";
import { MaturitySection } from "./maturity-section.tsx";
import { OverdueSection, UpcomingSection } from "./milestone-sections.tsx";
import { ProjectsSection } from "./projects-section.tsx";
import { RisksSection } from "./risks-section.tsx";
import classes from "./sector.module.css";
import { SummarySection } from "./summary-section.tsx";

/** What needs somebody stands first, its figures beside it; the evidence follows. */
export const SectorBoard = ({ sector }: { sector: Sector }) => {
  const { t } = useTranslation();
  const { positionId } = useAccount();
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
      <div className={classes["first"]}>
        <AttentionSection sector={sector} isOwn={isOwn} />
        <SummarySection sector={sector} />
      </div>
      <OverdueSection sector={sector} />
      <UpcomingSection sector={sector} />
      <div className={classes["halves"]}>
        <MaturitySection sector={sector} />
        <FundingSection sector={sector} />
      </div>
      <RisksSection sector={sector} />
      <ProjectsSection sector={sector} />
    </Stack>
  );
};
