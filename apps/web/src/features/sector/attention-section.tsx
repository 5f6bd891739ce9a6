import type { Sector } from "@kedr/domain";
import { Box } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { CountBadge } from "../../components/count-badge.tsx";
import { AttentionLine } from "./attention-line.tsx";
import { sectorKey } from "./sector-search.ts";
import classes from "./attention.module.css";

interface AttentionSectionProps {
  sector: Sector;
  /** The reader is the deputy governor whose sector it is. */
  isOwn: boolean;
}

/** At most seven things, each with its reason and the way to its evidence; the rest are in the registry. */
export const AttentionSection = ({ sector, isOwn }: AttentionSectionProps) => {
  const { t } = useTranslation();
  const { needsMe, needsMeTotal, projects, deputy } = sector;
  const rest = needsMeTotal - needsMe.length;
  return (
    <div id="attention" className={classes["anchor"]}>
      <SectionCard
        title={isOwn ? t("sector.attention.mine") : t("sector.attention.others")}
        aside={needsMeTotal > 0 ? <CountBadge count={needsMeTotal} tone="bad" /> : undefined}
        isFlush
      >
        {needsMe.length === 0 ? (
          <EmptyState title={t("sector.attention.none")} icon={IconCircleCheck}>
            {t("sector.attention.noneText")}
          </EmptyState>
        ) : (
          <ol className={classes["list"]}>
            {needsMe.map((item) => (
              <AttentionLine
                key={item.key}
                item={item}
                health={projects.find(({ id }) => id === item.projectId)?.health}
              />
            ))}
          </ol>
        )}
        {rest > 0 ? (
          <Box px="md" py="xs" className={classes["rest"] ?? ""}>
            <AnchorLink to="/projects" search={{ deputies: [sectorKey(deputy)], sort: "health" }} size="sm">
              {t("sector.attention.more", { count: rest })}
            </AnchorLink>
          </Box>
        ) : null}
      </SectionCard>
    </div>
  );
};
