import type { Health } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { healthFromWorst, HealthBadge } from "../../components/health-badge.tsx";
import { HealthBar } from "../../components/health-bar.tsx";
import { HealthCount } from "./health-count.tsx";
import classes from "./portfolio-section.module.css";

/** All projects by health: one long bar, and its legend with counts that lead to the projects. */
export const HealthLegend = ({ counts }: { counts: Record<Health, number> }) => {
  const { t } = useTranslation();
  return (
    <figure className={classes["legend"]} aria-label={t("overview.portfolio.byHealth")}>
      <HealthBar counts={counts} height={18} />
      <figcaption className={classes["keys"]}>
        {healthFromWorst.map((health) => (
          <span key={health} className={classes["key"]}>
            <HealthBadge health={health} />
            <HealthCount count={counts[health]} health={health} filters={{}} />
          </span>
        ))}
      </figcaption>
    </figure>
  );
};
