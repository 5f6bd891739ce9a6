import type { RescheduleView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { wordTarget } from "./move-words.ts";

/** What is moved, with a link to it, the project it is moved for, and whose sector that was. */
export const TargetName = ({
  request: { target, project, industry, deputy },
}: {
  request: RescheduleView;
}) => {
  const { t } = useTranslation();
  const kind = wordTarget(target, t);
  return (
    <>
      {target.kind === "milestone" ? (
        <AnchorLink
          to="/projects/$projectId"
          params={{ projectId: project.id }}
          hash={`milestone-${target.milestoneId}`}
          size="sm"
          fw={500}
        >
          {target.title}
        </AnchorLink>
      ) : (
        <AnchorLink to="/indicators" hash={target.indicatorId ?? ""} size="sm" fw={500}>
          {target.title}
        </AnchorLink>
      )}
      <Text size="xs" c="dimmed" mt={4}>
        {kind} ·{" "}
        <AnchorLink
          to="/projects/$projectId"
          params={{ projectId: project.id }}
          size="xs"
          c="inherit"
          underline="always"
        >
          {project.name}
        </AnchorLink>
      </Text>
      <Text size="xs" c="dimmed">
        {industry.name} · {deputy?.name ?? t("shared.notAssigned")}
      </Text>
    </>
  );
};
