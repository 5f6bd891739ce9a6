import { Box, Button } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useIsNarrow } from "../../../lib/use-is-narrow.ts";
import { MilestoneCards } from "./milestone-cards.tsx";
import type { MilestoneRowsProps } from "./milestone-rows.ts";
import { MilestoneTable } from "./milestone-table.tsx";

const shownAtFirst = 10;

interface MilestoneListProps extends MilestoneRowsProps {
  isWhole: boolean;
  onWhole: (isWhole: boolean) => void;
}

/** The first ten, and all of them when asked. */
export const MilestoneList = ({ isWhole, onWhole, milestones, ...rows }: MilestoneListProps) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const id = useId();
  const shown = isWhole ? milestones : milestones.slice(0, shownAtFirst);
  const Chevron = isWhole ? IconChevronUp : IconChevronDown;
  return (
    <>
      <div id={id}>
        {isNarrow ? (
          <MilestoneCards {...rows} milestones={shown} />
        ) : (
          <MilestoneTable {...rows} milestones={shown} />
        )}
      </div>
      {milestones.length > shownAtFirst ? (
        <Box px="xs" py={6} data-no-print>
          <Button
            variant="subtle"
            size="xs"
            aria-expanded={isWhole}
            aria-controls={id}
            leftSection={<Chevron size={14} aria-hidden />}
            onClick={() => onWhole(!isWhole)}
          >
            {isWhole
              ? t("overview.milestone.showFirst", { n: shownAtFirst })
              : t("overview.milestone.showAll", { n: milestones.length })}
          </Button>
        </Box>
      ) : null}
    </>
  );
};
