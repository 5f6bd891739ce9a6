import type { ProjectSummary } from "@kedr/domain";
import { SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../../components/figure.tsx";
import { FundingStatusBadge } from "../../../components/funding-status-badge.tsx";
import { ProgressBar } from "../../../components/progress-bar.tsx";
import { StatTile } from "../../../components/stat-tile.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useSession } from "../../../lib/session.ts";
import { useFormat } from "../../../lib/use-format.ts";

/** How the project stands, in four figures. */
export const ProjectTiles = ({ summary }: { summary: ProjectSummary }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useSession();
  const year = (useAsOf() ?? today).slice(0, 4);
  const { progress, nextMilestone, milestones, funding, fundingStatus } = summary;
  const { total, completed, overdue, cancelled } = milestones;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <StatTile
        label={t("projects.tile.progress")}
        value={<Figure value={progress?.actual} format={format.share} />}
        note={
          progress ? (
            <>
              <ProgressBar progress={progress} withText={false} />
              {t("projects.row.toPlan", { points: format.points(progress.difference) })}
            </>
          ) : undefined
        }
      />
      <StatTile
        label={t("projects.tile.next")}
        value={nextMilestone ? format.date(nextMilestone.date) : t("projects.tile.noNext")}
        note={nextMilestone?.title}
      />
      <StatTile
        label={t("projects.tile.overdue")}
        value={overdue}
        note={t("projects.tile.overdueDone", { completed, total: total - cancelled })}
        {...(overdue > 0 ? { tone: "bad" } : {})}
      />
      <StatTile
        label={t("projects.tile.funding", { year })}
        value={<FundingStatusBadge status={fundingStatus} />}
        note={
          funding.gap !== null && funding.gap > 0
            ? t("projects.tile.gap", { gap: format.roubles(funding.gap) })
            : funding.need !== null && funding.allocated !== null
              ? t("projects.tile.need", {
                  need: format.roubles(funding.need),
                  allocated: format.roubles(funding.allocated),
                })
              : undefined
        }
      />
    </SimpleGrid>
  );
};
