import type { Health } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { worseHealth } from "@kedr/domain";
import { healthFromWorst, healthLook } from "../../components/health-badge.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import classes from "./health-mark.module.css";

/** A health in one word, for columns; the whole name is its title. No fresh data is grey. */
export const HealthMark = ({ health }: { health: Health }) => {
  const { t } = useTranslation();
  return (
    <StatusBadge {...healthLook[health]} title={t(`shared.health.${health}`)}>
      {t(`sector.short.${health}`)}
    </StatusBadge>
  );
};

/** A health of an earlier day, and which way it has gone since. */
export const HealthBefore = ({ before, now }: { before: Health | null; now: Health }) => {
  const { t } = useTranslation();
  if (before === null)
    return (
      <Text span size="xs" c="dimmed">
        {t("sector.before.none")}
      </Text>
    );
  const way = before === now ? "same" : worseHealth(before, now) === now ? "worse" : "better";
  return (
    <>
      <HealthMark health={before} />
      <span className={classes["way"]} data-way={way}>
        {t(`sector.before.${way}`)}
      </span>
    </>
  );
};

/** Projects by health as icons with their numbers, worst first; zeros are left out. */
export const HealthCounts = ({ counts }: { counts: Record<Health, number> }) => {
  const { t } = useTranslation();
  return (
    <span className={classes["counts"]}>
      {healthFromWorst
        .filter((health) => counts[health] > 0)
        .map((health) => {
          const { icon: Shape, tone } = healthLook[health];
          const name = t(`shared.health.${health}`);
          return (
            <span key={health} className={classes["count"]} data-tone={tone} title={name}>
              <Shape size={14} role="img" aria-label={name} />
              {counts[health]}
            </span>
          );
        })}
    </span>
  );
};
