import type { MilestoneRowsProps } from "./milestone-rows.ts";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FactList } from "../../../components/fact-list.tsx";
import { MilestoneStateBadge } from "../../../components/milestone-state-badge.tsx";
import { Words } from "../../../components/words.tsx";
import { ForecastDate, MilestoneProject, MilestoneTitle, PlannedDate } from "./milestone-words.tsx";
import classes from "./milestone-list.module.css";

/** The same rows for a narrow screen. */
export const MilestoneCards = ({ label, kind, milestones, today }: MilestoneRowsProps) => {
  const { t } = useTranslation();
  return (
    <ul className={classes["cards"]} aria-label={label}>
      {milestones.map((milestone) => (
        <li key={milestone.id} className={classes["card"]}>
          <Text size="sm" fw={600} component="div">
            <MilestoneTitle milestone={milestone} />
          </Text>
          {kind === "due" ? (
            <div>
              <MilestoneStateBadge state={milestone.state} />
            </div>
          ) : null}
          <FactList
            facts={[
              {
                label: t("overview.milestone.planned"),
                value: <PlannedDate milestone={milestone} today={today} />,
              },
              { label: t("overview.milestone.forecast"), value: <ForecastDate milestone={milestone} /> },
              { label: t("overview.milestone.project"), value: <MilestoneProject milestone={milestone} /> },
              {
                label: t("overview.milestone.lead"),
                value: <Words text={milestone.leadTitle} />,
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
};
