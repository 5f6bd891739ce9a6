import type { CoverageCell, CoverageIndicator, CoverageProject } from "@kedr/domain";
import { UnstyledButton } from "@mantine/core";
import { IconCircleCheck, IconFileDescription, IconHelpCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { OnCell } from "./cell-dialog.tsx";
import { useChangeWords } from "./use-change-words.ts";
import classes from "./coverage.module.css";

const icons = { stated: IconFileDescription, confirmed: IconCircleCheck, assumed: IconHelpCircle } as const;

interface CellButtonProps {
  cell: CoverageCell;
  indicator: CoverageIndicator;
  project: CoverageProject;
  onOpen: OnCell;
}

/** Where a project meets an indicator: how sure the link is, and what the project brings. Opens the link. */
export const CellButton = ({ cell, indicator, project, onOpen }: CellButtonProps) => {
  const { t } = useTranslation();
  const { signed: words } = useChangeWords(indicator.unit);
  const Shape = icons[cell.confidence];
  const stated = cell.stated === null ? t("contribution.notStated") : words(cell.stated);
  const confidence = t(`contribution.confidence.${cell.confidence}`);
  return (
    <UnstyledButton
      className={classes["open"] ?? ""}
      data-confidence={cell.confidence}
      title={confidence}
      aria-label={t("contribution.actionOf.open", {
        project: project.name,
        indicator: indicator.name,
        confidence,
        stated,
      })}
      onClick={() => onOpen({ indicatorId: indicator.id, projectId: project.id })}
    >
      <Shape size={15} aria-hidden />
      <span>{cell.stated === null ? t("contribution.none") : words(cell.stated)}</span>
    </UnstyledButton>
  );
};
