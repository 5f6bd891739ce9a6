import type { IndustryOverview } from "@kedr/domain";
import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { healthFromWorst, healthLook } from "../../components/health-badge.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./projects.module.css";

/** An industry in a line: how many projects in which health, how much is done; leads to the registry. */
export const IndustryHeading = ({ overview: { industry, rollUp } }: { overview: IndustryOverview }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { progress } = rollUp;
  return (
    <div className={classes["industry"]}>
      <Title order={3} size="h4">
        <RegistryLink filters={{ industries: [industry.id] }}>{industry.name}</RegistryLink>
      </Title>
      <span>{t("shared.projects", { count: rollUp.projects })}</span>
      <span className={classes["counts"]}>
        {healthFromWorst
          .filter((health) => rollUp.health[health] > 0)
          .map((health) => {
            const { icon: Shape, tone } = healthLook[health];
            const name = t(`shared.health.${health}`);
            return (
              <span key={health} className={classes["count"]} data-tone={tone} title={name}>
                <Shape size={14} role="img" aria-label={name} />
                {rollUp.health[health]}
              </span>
            );
          })}
      </span>
      {progress ? (
        <span>
          {t("sector.projects.done", {
            actual: format.share(progress.actual),
            planned: format.share(progress.planned),
          })}
        </span>
      ) : null}
    </div>
  );
};
