import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../../components/links.tsx";
import { sectionIds } from "./section-ids.ts";
import classes from "./section-links.module.css";

const route = getRouteApi("/signed-in/projects/$projectId");

/** The page's contents, always at hand. */
export const SectionLinks = () => {
  const { t } = useTranslation();
  const params = route.useParams();
  return (
    <nav className={classes["links"]} aria-label={t("projects.section.label")} data-no-print>
      {sectionIds.map((id) => (
        <AnchorLink
          key={id}
          to="/projects/$projectId"
          params={params}
          search={(before) => before}
          hash={id}
          className={classes["link"] ?? ""}
          size="sm"
        >
          {t(`projects.section.${id}`)}
        </AnchorLink>
      ))}
    </nav>
  );
};
