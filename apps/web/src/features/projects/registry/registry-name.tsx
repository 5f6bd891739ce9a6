import type { ProjectSummary } from "@kedr/domain";
import { IconSchool } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../../components/links.tsx";
import classes from "./registry-table.module.css";

/** The name that leads to the project; under it its kind, its industry and where the record comes from. */
export const RegistryName = ({ project }: { project: ProjectSummary }) => {
  const { t } = useTranslation();
  const { id, name, kind, industry, origin } = project;
  return (
    <>
      <AnchorLink
        to="/projects/$projectId"
        params={{ projectId: id }}
        className={classes["name"] ?? ""}
        title={name}
      >
        {name}
      </AnchorLink>
      <span className={classes["under"]}>
        <span className={classes["small"]} title={industry.name}>
          {industry.name} · {t(`shared.kind.${kind}`)}
        </span>
        {origin === "entered" ? null : (
          <span className={classes["origin"]} data-origin={origin}>
            {origin === "training" ? <IconSchool size={11} aria-hidden /> : null}
            {t(`shared.origin.${origin}`)}
          </span>
        )}
      </span>
    </>
  );
};
