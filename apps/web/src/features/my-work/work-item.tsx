import type { MilestoneListItem } from "@kedr/domain";
import type { ReactNode } from "react";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { wordSlip } from "../milestones/slip-text.tsx";
import { MilestoneMovesNote } from "../moved-targets/milestone-moves-note.tsx";
import { ItemActions } from "./item-actions.tsx";
import type { Act } from "./item-acts.ts";
import { ItemRemarks } from "./item-remarks.tsx";
import classes from "./work-item.module.css";

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={classes["fact"]}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const Slip = ({ days, isOpen }: { days: number | null; isOpen: boolean }) => {
  const { t } = useTranslation();
  if (days === null) return <span>—</span>;
  return (
    <Text span inherit {...(isOpen && days > 0 ? { c: "var(--kedr-bad-ink)" } : {})}>
      {wordSlip(days, t)}
    </Text>
  );
};

interface WorkItemProps {
  milestone: MilestoneListItem;
  onAct: (id: string, act: Act) => void;
}

/** A milestone with what a lead needs to decide about it, and what can be done with it on the spot. */
export const WorkItem = ({ milestone, onAct }: WorkItemProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, projectId, state, updatedOn } = milestone;
  const isOpen = state !== "completed";
  return (
    <li className={classes["item"]} data-work-item={id} data-keep-together>
      <div className={classes["words"]}>
        <AnchorLink
          to="/projects/$projectId"
          params={{ projectId }}
          hash={`milestone-${id}`}
          fw={500}
          size="sm"
          c="inherit"
        >
          {milestone.title}
        </AnchorLink>
        <Text size="xs" c="dimmed">
          {milestone.isCritical
            ? t("myWork.criticalOf", { project: milestone.projectName })
            : milestone.projectName}
        </Text>
        <ItemRemarks milestone={milestone} />
        <MilestoneMovesNote milestone={milestone} />
      </div>
      <dl className={classes["facts"]}>
        <Fact label={t("milestones.field.baselineDate")}>
          <Figure value={milestone.baselineDate} format={format.date} />
        </Fact>
        {isOpen ? (
          <Fact label={t("milestones.field.forecastDate")}>
            <Figure value={milestone.forecastDate} format={format.date} />
          </Fact>
        ) : (
          <Fact label={t("milestones.field.actualDate")}>
            <Figure value={milestone.actualDate} format={format.date} />
          </Fact>
        )}
        <Fact label={t("milestones.field.slip")}>
          <Slip days={milestone.slipDays} isOpen={isOpen} />
        </Fact>
        <Fact label={t("myWork.updated")}>
          {updatedOn === null ? t("myWork.neverUpdated") : format.date(updatedOn)}
        </Fact>
      </dl>
      <ItemActions milestone={milestone} onAct={onAct} />
    </li>
  );
};
