import type { CalendarDate, MilestoneListItem } from "@kedr/domain";
import type { MilestoneRowsProps } from "./milestone-rows.ts";
import { useTranslation } from "react-i18next";
import { MilestoneStateBadge } from "../../../components/milestone-state-badge.tsx";
import { Words } from "../../../components/words.tsx";
import { ForecastDate, MilestoneProject, MilestoneTitle, PlannedDate } from "./milestone-words.tsx";
import { Table } from "../../../components/table.tsx";

interface MilestoneRowProps {
  milestone: MilestoneListItem;
  isDue: boolean;
  today: CalendarDate;
}

const MilestoneRow = ({ milestone, isDue, today }: MilestoneRowProps) => (
  <Table.Tr>
    <Table.Td>
      <PlannedDate milestone={milestone} today={today} />
    </Table.Td>
    <Table.Td>
      <MilestoneTitle milestone={milestone} />
    </Table.Td>
    <Table.Td>
      <MilestoneProject milestone={milestone} />
    </Table.Td>
    <Table.Td>
      <ForecastDate milestone={milestone} />
    </Table.Td>
    {isDue ? (
      <Table.Td>
        <MilestoneStateBadge state={milestone.state} />
      </Table.Td>
    ) : null}
    <Table.Td fz="xs">
      <Words text={milestone.leadTitle} />
    </Table.Td>
  </Table.Tr>
);

/** Milestones of many projects as rows. */
export const MilestoneTable = ({ label, kind, milestones, today }: MilestoneRowsProps) => {
  const { t } = useTranslation();
  const isDue = kind === "due";
  return (
    <Table.ScrollContainer minWidth={880}>
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={156}>
              {t("overview.milestone.planned")}
            </Table.Th>
            <Table.Th scope="col">{t("overview.milestone.title")}</Table.Th>
            <Table.Th scope="col">{t("overview.milestone.project")}</Table.Th>
            <Table.Th scope="col" w={156}>
              {t("overview.milestone.forecast")}
            </Table.Th>
            {isDue ? <Table.Th scope="col">{t("overview.milestone.state")}</Table.Th> : null}
            <Table.Th scope="col" w={220}>
              {t("overview.milestone.lead")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {milestones.map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} isDue={isDue} today={today} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
