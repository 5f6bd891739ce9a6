import type { PlaceProps } from "./place.ts";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { MilestoneStateBadge } from "../../components/milestone-state-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { Grip } from "./grip.tsx";
import { movingKeys } from "./place.ts";
import { PlanWords, Precedents, WeightText } from "./plan-words.tsx";
import { RowTools } from "./row-tools.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./plan.module.css";

/** Columns of the table, the one of the tools included. */
export const planColumns = 8;

export const PlanHead = () => {
  const { t } = useTranslation();
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col" className={classes["number"] ?? ""}>
          №
        </Table.Th>
        <Table.Th scope="col">{t("plan.column.milestone")}</Table.Th>
        <Table.Th scope="col" className={classes["date"] ?? ""}>
          {t("milestones.field.baselineDate")}
        </Table.Th>
        <Table.Th scope="col" className={classes["date"] ?? ""}>
          {t("milestones.field.forecastDate")}
        </Table.Th>
        <Table.Th scope="col" className={classes["weight"] ?? ""}>
          {t("plan.column.weight")}
        </Table.Th>
        <Table.Th scope="col" className={classes["after"] ?? ""}>
          {t("plan.column.after")}
        </Table.Th>
        <Table.Th scope="col" className={classes["state"] ?? ""}>
          {t("milestones.field.state")}
        </Table.Th>
        <Table.Th scope="col" className={classes["tools"] ?? ""} data-no-print>
          <VisuallyHidden>{t("plan.column.tools")}</VisuallyHidden>
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
  );
};

/** A milestone of the plan as a row. */
export const PlanRow = (props: PlaceProps) => {
  const { milestone, place, rowRef, rowProps, gripProps, isDragged } = props;
  const format = useFormat();
  return (
    <Table.Tr
      ref={rowRef}
      {...rowProps}
      className={classes["row"] ?? ""}
      data-dragged={isDragged}
      data-cancelled={milestone.state === "cancelled"}
      onKeyDown={movingKeys(props)}
    >
      <Table.Td className={classes["number"] ?? ""}>
        <Grip gripProps={gripProps} milestone={milestone} />
        {place + 1}
      </Table.Td>
      <Table.Th scope="row" className={classes["words"] ?? ""}>
        <PlanWords milestone={milestone} />
      </Table.Th>
      <Table.Td className={classes["date"] ?? ""}>
        <Figure value={milestone.baselineDate} format={format.date} />
      </Table.Td>
      <Table.Td className={classes["date"] ?? ""}>
        {milestone.forecastDate === null ? "—" : format.date(milestone.forecastDate)}
      </Table.Td>
      <Table.Td className={classes["weight"] ?? ""}>
        <WeightText milestone={milestone} />
      </Table.Td>
      <Table.Td className={classes["after"] ?? ""}>
        <Precedents milestone={milestone} />
      </Table.Td>
      <Table.Td className={classes["state"] ?? ""}>
        <MilestoneStateBadge state={milestone.state} />
      </Table.Td>
      <Table.Td className={classes["tools"] ?? ""} data-no-print>
        <RowTools {...props} />
      </Table.Td>
    </Table.Tr>
  );
};
