import type { ProjectSummary } from "@kedr/domain";
import { Stack, Tooltip } from "@mantine/core";
import { IconArrowsDiff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../../components/health-badge.tsx";
import { HealthReasonText } from "../../../components/health-reason-text.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import classes from "./registry-table.module.css";

/** The effective health; hovering or focusing it tells why, and where the two ratings differ; it leads to the evidence. */
export const HealthCell = ({ project }: { project: ProjectSummary }) => {
  const { t } = useTranslation();
  const { health, name } = project;
  const word = t(`shared.health.${health.effective}`);
  return (
    <Tooltip multiline maw={380} label={<HealthWords health={health} />}>
      <AnchorLink
        to="/projects/$projectId"
        params={{ projectId: project.id }}
        hash="health"
        underline="never"
        className={classes["health"] ?? ""}
        aria-label={t("projects.row.healthOf", { health: word, name })}
      >
        <HealthBadge health={health.effective} />
        {health.differs ? (
          <IconArrowsDiff size={15} role="img" aria-label={t("projects.row.differ")} />
        ) : null}
      </AnchorLink>
    </Tooltip>
  );
};

/** The reasons, and the two ratings where they differ. */
const HealthWords = ({ health }: Pick<ProjectSummary, "health">) => {
  const { t } = useTranslation();
  const { computed, own, differs, reasons } = health;
  return (
    <Stack gap={4}>
      {differs && own !== null ? (
        <span>
          {t("projects.row.ratingsDiffer", {
            computed: t(`shared.health.${computed}`),
            own: t(`shared.health.${own}`),
          })}
        </span>
      ) : null}
      {reasons.length === 0 ? <span>{t("projects.row.noReasons")}</span> : null}
      {reasons.map((reason) => (
        <span key={JSON.stringify(reason)}>
          <HealthReasonText reason={reason} />
        </span>
      ))}
    </Stack>
  );
};
