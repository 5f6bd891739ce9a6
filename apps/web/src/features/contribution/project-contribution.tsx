import type { MovedIndicator, Reference } from "@kedr/domain";
import { Text } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CoverText } from "./cover-text.tsx";
import { LinkButtons } from "./link-buttons.tsx";
import { LinkYears } from "./link-years.tsx";

const route = getRouteApi("/signed-in/projects/$projectId");

/** What a project brings to one of its indicators, and whether that and the others' is enough. */
export const ProjectContribution = ({ moved, project }: { moved: MovedIndicator; project: Reference }) => {
  const { t } = useTranslation();
  const { indicator, link, otherProjects } = moved;
  const { contribution } = route.useSearch();
  return (
    <>
      <div>
        <Text size="xs" c="dimmed">
          {t("contribution.contribution")}
        </Text>
        <LinkYears link={link} unit={indicator.unit} />
      </div>
      <Text size="xs" c="dimmed">
        <CoverText cover={indicator.cover} unit={indicator.unit} />
      </Text>
      <Text size="xs" c="dimmed">
        {otherProjects === 0
          ? t("contribution.alone")
          : t("contribution.otherProjects", { projects: t("shared.projects", { count: otherProjects }) })}
      </Text>
      {indicator.hasOnlySick && indicator.path !== null ? (
        <Text size="xs" fw={600}>
          {t("contribution.onlySick")}
        </Text>
      ) : null}
      <LinkButtons ends={{ link, project, indicator }} isAsked={contribution === link.id} />
    </>
  );
};
