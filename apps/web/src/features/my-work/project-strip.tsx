import type { MyWork } from "@kedr/domain";
import { Text, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../components/health-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { ReportLink } from "../report/report-link.tsx";
import classes from "./project-strip.module.css";

const Progress = ({ share }: { share: number | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (share === null)
    return (
      <Text span size="sm" c="dimmed" fs="italic">
        {t("myWork.noProgress")}
      </Text>
    );
  const text = format.share(share);
  return (
    <span className={classes["progress"]}>
      <VisuallyHidden>{t("shared.progress.labelWithoutPlan", { actual: text })}</VisuallyHidden>
      <span className={classes["track"]} aria-hidden>
        <span className={classes["done"]} style={{ width: `${Math.min(share, 100)}%` }} />
      </span>
      <span aria-hidden>{text}</span>
    </span>
  );
};

/** The lead's projects side by side, each with its health and how much of it is done. */
export const ProjectStrip = ({ projects }: { projects: MyWork["projects"] }) => {
  const { t } = useTranslation();
  return (
    <section aria-label={t("myWork.projects")}>
      <ul className={classes["strip"]}>
        {projects.map(({ id, name, health, progress }) => (
          <li key={id} className={classes["project"]}>
            <AnchorLink
              to="/projects/$projectId"
              params={{ projectId: id }}
              className={classes["name"] ?? ""}
              title={name}
            >
              {name}
            </AnchorLink>
            <span className={classes["state"]}>
              <HealthBadge health={health} />
              <Progress share={progress} />
            </span>
            <ReportLink projectId={id} projectName={name} className={classes["report"]} />
          </li>
        ))}
      </ul>
    </section>
  );
};
