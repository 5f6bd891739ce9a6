import type { AgendaItemView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import classes from "./agenda.module.css";

/** Why a question is on the agenda and what it is about. */
export const QuestionLinks = ({ item }: { item: AgendaItemView }) => {
  const { t } = useTranslation();
  const { reason, project, indicator } = item;
  return (
    <div className={classes["links"]} data-no-print>
      {reason === null ? null : (
        <Text size="sm">
          <Text span inherit c="dimmed">
            {t("council.question.reason")}:{" "}
          </Text>
          {reason}
        </Text>
      )}
      {project === null ? null : (
        <Text size="sm">
          <Text span inherit c="dimmed">
            {t("council.question.project")}:{" "}
          </Text>
          <AnchorLink to="/projects/$projectId" params={{ projectId: project.id }} inherit>
            {project.name}
          </AnchorLink>
        </Text>
      )}
      {indicator === null ? null : (
        <Text size="sm">
          <Text span inherit c="dimmed">
            {t("council.question.indicator")}:{" "}
          </Text>
          <AnchorLink to="/indicators" search={{ indicator: indicator.id }} inherit>
            {indicator.name}
          </AnchorLink>
        </Text>
      )}
    </div>
  );
};
