import type { MilestoneView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { wordSlip } from "../milestones/slip-text.tsx";

/** How the baseline of a milestone was moved, and what is asked for; nothing where neither is. */
export const MilestoneMovesNote = ({
  milestone: { moves, askedMove, projectId },
}: {
  milestone: Pick<MilestoneView, "moves" | "askedMove" | "projectId">;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {moves === null ? null : (
        <Text size="xs" c="dimmed">
          <AnchorLink
            to="/moved-targets"
            search={{ projects: [projectId] }}
            size="xs"
            c="inherit"
            underline="always"
          >
            {t("movedTargets.moved", {
              count: moves.count,
              date: format.date(moves.originalDate),
              how: wordSlip(moves.days, t),
            })}
          </AnchorLink>
        </Text>
      )}
      {askedMove === null ? null : (
        <Text size="xs" c="dimmed">
          <AnchorLink
            to="/moved-targets"
            search={{ projects: [projectId], show: "open" }}
            size="xs"
            c="inherit"
            underline="always"
          >
            {t("movedTargets.asked", {
              date: format.date(askedMove.newDate),
              since: format.date(askedMove.requestedOn),
            })}
          </AnchorLink>
        </Text>
      )}
    </>
  );
};
