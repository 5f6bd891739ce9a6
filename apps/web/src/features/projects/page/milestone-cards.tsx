import type { MilestoneView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Figure } from "../../../components/figure.tsx";
import { MilestoneStateBadge } from "../../../components/milestone-state-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { MilestoneActions } from "../../milestones/milestone-actions.tsx";
import { SlipText } from "../../milestones/slip-text.tsx";
import type { MilestoneListProps } from "./milestone-table.tsx";
import { MilestoneWords } from "./milestone-words.tsx";
import { milestoneAnchor } from "./section-ids.ts";
import { useHash } from "../../../lib/use-hash-target.ts";
import classes from "./milestone-cards.module.css";

/** The milestones on a phone: the same words and actions, one under another. */
export const MilestoneCards = ({ milestones, abilities }: MilestoneListProps) => {
  const hash = useHash();
  return (
    <ul className={classes["cards"]}>
      {milestones.map((milestone) => {
        const anchor = milestoneAnchor(milestone.id);
        return (
          <li key={milestone.id} id={anchor} className={classes["card"]} data-named={hash === anchor}>
            <div>
              {milestone.number}. <MilestoneWords milestone={milestone} />
            </div>
            <div>
              <MilestoneStateBadge state={milestone.state} />
            </div>
            <Dates milestone={milestone} />
            <MilestoneActions milestone={milestone} {...abilities} />
          </li>
        );
      })}
    </ul>
  );
};

const Dates = ({ milestone }: { milestone: MilestoneView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { baselineDate, forecastDate, actualDate, slipDays, weight } = milestone;
  return (
    <dl className={classes["facts"]}>
      <dt>{t("milestones.field.baselineDate")}</dt>
      <dd>
        <Figure value={baselineDate} format={format.date} />
      </dd>
      {forecastDate === null ? null : (
        <>
          <dt>{t("milestones.field.forecastDate")}</dt>
          <dd>{format.date(forecastDate)}</dd>
        </>
      )}
      {actualDate === null ? null : (
        <>
          <dt>{t("milestones.field.actualDate")}</dt>
          <dd>{format.date(actualDate)}</dd>
        </>
      )}
      {slipDays === null ? null : (
        <>
          <dt>{t("milestones.field.slip")}</dt>
          <dd>
            <SlipText days={slipDays} />
          </dd>
        </>
      )}
      <dt>{t("milestones.field.weight")}</dt>
      <dd>{format.number(weight)}</dd>
    </dl>
  );
};
