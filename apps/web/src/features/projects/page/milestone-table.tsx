import type { ChangeAbilities, MilestoneView } from "@kedr/domain";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../../components/figure.tsx";
import { MilestoneStateBadge } from "../../../components/milestone-state-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { MilestoneActions } from "../../milestones/milestone-actions.tsx";
import { SlipText } from "../../milestones/slip-text.tsx";
import { MilestoneWords } from "./milestone-words.tsx";
import { milestoneAnchor } from "./section-ids.ts";
import { useHash } from "../../../lib/use-hash-target.ts";
import { Table } from "../../../components/table.tsx";
import classes from "./milestone-table.module.css";

export interface MilestoneListProps {
  milestones: readonly MilestoneView[];
  abilities: ChangeAbilities;
}

/** The milestones with every date, and the actions on each. */
export const MilestoneTable = ({ milestones, abilities }: MilestoneListProps) => {
  const { t } = useTranslation();
  const hash = useHash();
  return (
    <Table className={classes["table"] ?? ""}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" className={classes["number"] ?? ""}>
            №
          </Table.Th>
          <Table.Th scope="col">{t("projects.milestone.name")}</Table.Th>
          <Table.Th scope="col">{t("milestones.field.state")}</Table.Th>
          <Table.Th scope="col">{t("milestones.field.baselineDate")}</Table.Th>
          <Table.Th scope="col">{t("milestones.field.forecastDate")}</Table.Th>
          <Table.Th scope="col">{t("milestones.field.actualDate")}</Table.Th>
          <Table.Th scope="col">{t("milestones.field.slip")}</Table.Th>
          <Table.Th scope="col" className={classes["number"] ?? ""}>
            {t("milestones.field.weight")}
          </Table.Th>
          <Table.Th scope="col" data-no-print>
            <VisuallyHidden>{t("projects.milestone.actions")}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {milestones.map((milestone) => {
          const anchor = milestoneAnchor(milestone.id);
          return (
            <Row key={milestone.id} milestone={milestone} abilities={abilities} isNamed={hash === anchor} />
          );
        })}
      </Table.Tbody>
    </Table>
  );
};

interface RowProps {
  milestone: MilestoneView;
  abilities: ChangeAbilities;
  /** The address names this very milestone. */
  isNamed: boolean;
}

const Row = ({ milestone, abilities, isNamed }: RowProps) => {
  const format = useFormat();
  const { state, slipDays, forecastDate, actualDate } = milestone;
  // A date that is not there yet is a dash: only a missing baseline is a gap in the records.
  const later = (date: MilestoneView["actualDate"]) => (date === null ? "—" : format.date(date));
  return (
    <Table.Tr id={milestoneAnchor(milestone.id)} className={classes["row"] ?? ""} data-named={isNamed}>
      <Table.Td className={classes["number"] ?? ""}>{milestone.number}</Table.Td>
      <Table.Th scope="row" className={classes["words"] ?? ""}>
        <MilestoneWords milestone={milestone} />
      </Table.Th>
      <Table.Td>
        <MilestoneStateBadge state={state} />
      </Table.Td>
      <Table.Td>
        <Figure value={milestone.baselineDate} format={format.date} />
      </Table.Td>
      <Table.Td>{later(forecastDate)}</Table.Td>
      <Table.Td>{later(actualDate)}</Table.Td>
      <Table.Td className={classes["slip"] ?? ""} data-late={slipDays !== null && slipDays > 0}>
        {slipDays === null ? "—" : <SlipText days={slipDays} />}
      </Table.Td>
      <Table.Td className={classes["number"] ?? ""}>{format.number(milestone.weight)}</Table.Td>
      <Table.Td data-no-print>
        <MilestoneActions milestone={milestone} {...abilities} look="icons" />
      </Table.Td>
    </Table.Tr>
  );
};
