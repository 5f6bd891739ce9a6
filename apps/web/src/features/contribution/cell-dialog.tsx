import { Group, Modal, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ConfidenceBadge } from "../../components/confidence-badge.tsx";
import { HealthBadge } from "../../components/health-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { IndicatorNotes } from "./indicator-notes.tsx";
import { LinkButtons } from "./link-buttons.tsx";
import { LinkYears } from "./link-years.tsx";

/** Which cell of the matrix is open. */
export interface OpenCell {
  indicatorId: string;
  projectId: string;
}
export type OnCell = (cell: OpenCell) => void;

const Link = ({ cell, onClose }: { cell: OpenCell; onClose: () => void }) => {
  const { indicatorId, projectId } = cell;
  const query = useQuery(useTRPC().contribution.ofIndicator.queryOptions({ indicatorId, asOf: useAsOf() }));
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={3} />}>
      {({ indicator, projects }) => {
        const moved = projects.find(({ project }) => project.id === projectId);
        if (moved === undefined) return null;
        const { project, health, link } = moved;
        return (
          <Stack gap="sm">
            <div>
              <AnchorLink to="/projects/$projectId" params={{ projectId }} hash="indicators" fw={500}>
                {project.name}
              </AnchorLink>
              <Text size="sm">{indicator.name}</Text>
            </div>
            <Group gap="4px 8px">
              <HealthBadge health={health.effective} />
              <ConfidenceBadge confidence={link.confidence} />
              <OriginBadge origin={link.origin} slide={link.slide} />
            </Group>
            <Text size="sm" component="div">
              <LinkYears link={link} unit={indicator.unit} />
            </Text>
            {link.note === null ? null : (
              <Text size="sm" c="dimmed">
                {link.note}
              </Text>
            )}
            <IndicatorNotes indicator={indicator} />
            <LinkButtons ends={{ link, project, indicator }} onGone={onClose} />
          </Stack>
        );
      }}
    </QueryView>
  );
};

/** A link that was opened in the matrix. */
export const CellDialog = ({ cell, onClose }: { cell: OpenCell | null; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={cell !== null}
      onClose={onClose}
      title={t("contribution.dialog.cell")}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {cell === null ? null : <Link cell={cell} onClose={onClose} />}
    </Modal>
  );
};
