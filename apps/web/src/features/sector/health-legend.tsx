import type { Health } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { healthFromWorst, HealthBadge } from "../../components/health-badge.tsx";
import { HealthBar } from "../../components/health-bar.tsx";
import type { RegistryFilters } from "../../components/registry-link.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import classes from "./summary.module.css";

interface HealthLegendProps {
  counts: Record<Health, number>;
  /** What the counts are of. */
  filters: RegistryFilters;
}

/** Projects by health: a bar, and its counts that lead to the projects. */
export const HealthLegend = ({ counts, filters }: HealthLegendProps) => {
  const { t } = useTranslation();
  const label = (health: Health) =>
    t("sector.summary.countIn", {
      health: t(`shared.health.${health}`),
      projects: t("shared.projects", { count: counts[health] }),
    });
  return (
    <figure className={classes["legend"]} aria-label={t("sector.summary.health")}>
      <HealthBar counts={counts} height={16} />
      <figcaption className={classes["keys"]}>
        {healthFromWorst.map((health) => (
          <span key={health} className={classes["key"]}>
            <HealthBadge health={health} />
            {counts[health] === 0 ? (
              <span className={classes["zero"]}>0</span>
            ) : (
              <RegistryLink filters={{ ...filters, health: [health] }} label={label(health)}>
                {counts[health]}
              </RegistryLink>
            )}
          </span>
        ))}
      </figcaption>
    </figure>
  );
};
