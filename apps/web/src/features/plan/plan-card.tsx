import type { PlaceProps } from "./place.ts";
import { Box } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { Figure } from "../../components/figure.tsx";
import { MilestoneStateBadge } from "../../components/milestone-state-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { Grip } from "./grip.tsx";
import { movingKeys } from "./place.ts";
import { PlanWords, Precedents, WeightText } from "./plan-words.tsx";
import { RowTools } from "./row-tools.tsx";
import classes from "./plan.module.css";

/** A milestone of the plan where there is no room for a table. */
export const PlanCard = (props: PlaceProps) => {
  const { milestone, place, rowRef, rowProps, gripProps, isDragged } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { dependsOn } = milestone;
  const facts = [
    {
      label: t("milestones.field.baselineDate"),
      value: <Figure value={milestone.baselineDate} format={format.date} />,
    },
    ...(milestone.forecastDate === null
      ? []
      : [{ label: t("milestones.field.forecastDate"), value: format.date(milestone.forecastDate) }]),
    { label: t("plan.column.weight"), value: <WeightText milestone={milestone} /> },
    ...(dependsOn.length === 0
      ? []
      : [{ label: t("plan.column.after"), value: <Precedents milestone={milestone} /> }]),
  ];
  return (
    <Box
      component="li"
      ref={rowRef}
      {...rowProps}
      className={classes["card"] ?? ""}
      data-dragged={isDragged}
      data-cancelled={milestone.state === "cancelled"}
      onKeyDown={movingKeys(props)}
    >
      <div className={classes["cardHead"]}>
        <Grip gripProps={gripProps} milestone={milestone} />
        <span>{place + 1}.</span>
        <div className={classes["grow"]}>
          <PlanWords milestone={milestone} />
        </div>
      </div>
      <div>
        <MilestoneStateBadge state={milestone.state} />
      </div>
      <FactList facts={facts} />
      <RowTools {...props} />
    </Box>
  );
};
