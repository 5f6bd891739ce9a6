import type { PlannedMilestone } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { MilestoneMovesNote } from "../moved-targets/milestone-moves-note.tsx";
import { usePlanDesk } from "./plan-desk.tsx";
import classes from "./plan.module.css";

interface Shown {
  milestone: PlannedMilestone;
}

/** The milestone's name, and what marks it: critical, evidence, how it recurs, why it was cancelled. */
export const PlanWords = ({ milestone }: Shown) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { recurrence, recursUntil } = milestone;
  const marks = [
    ...(milestone.isCritical ? [t("plan.mark.critical")] : []),
    ...(milestone.requiresEvidence ? [t("plan.mark.evidence")] : []),
    ...(recurrence === null
      ? []
      : [
          recursUntil === null
            ? t(`milestones.recurrence.${recurrence}`)
            : t("plan.mark.until", {
                recurrence: t(`milestones.recurrence.${recurrence}`),
                date: format.date(recursUntil),
              }),
        ]),
  ];
  return (
    <>
      <span className={classes["title"]}>{milestone.title}</span>
      {marks.length === 0 ? null : (
        <Text span display="block" size="xs" c="dimmed" fw={400}>
          {marks.join(" · ")}
        </Text>
      )}
      {milestone.description === null ? null : (
        <Text span display="block" size="xs" c="dimmed" fw={400}>
          {milestone.description}
        </Text>
      )}
      <MilestoneMovesNote milestone={milestone} />
      {milestone.cancelReason === null ? null : (
        <Text span display="block" size="xs" fw={400}>
          {t("plan.mark.cancelled", { reason: milestone.cancelReason })}
        </Text>
      )}
    </>
  );
};

/** Weight, and what it makes of the project's progress. */
export const WeightText = ({ milestone: { weight, share } }: Shown) => {
  const format = useFormat();
  return (
    <span className={classes["nowrap"]}>
      {format.number(weight)}
      {share === null ? null : (
        <Text span inherit c="dimmed">
          {" "}
          · {format.share(share)}
        </Text>
      )}
    </span>
  );
};

/** What the milestone waits for: numbers of this plan, names of others. */
export const Precedents = ({ milestone: { dependsOn } }: Shown) => {
  const { plan } = usePlanDesk();
  const places = new Map(plan.milestones.map(({ id }, place) => [id, place + 1]));
  if (dependsOn.length === 0) return <>—</>;
  return (
    <ul className={classes["precedents"]}>
      {dependsOn.map(({ id, title, projectName }) => {
        const place = places.get(id);
        return (
          <li key={id} title={title}>
            {place === undefined ? `${projectName ?? ""}: ${title}` : `№ ${place} ${title}`}
          </li>
        );
      })}
    </ul>
  );
};
