import type { AgendaItemView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { coPresenterOf } from "./question-edit.ts";
import classes from "./agenda.module.css";

/** Why a question is on the agenda and what it is about. */
export const QuestionLinks = ({ item }: { item: AgendaItemView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { reason, project, indicator, industry, carriedFrom } = item;
  const coPresenter = coPresenterOf(item);
  return (
    <div className={classes["links"]} data-no-print>
      {coPresenter === null ? null : (
        <Text size="sm">
          <Text span inherit c="dimmed">
            {t("agenda.coPresenter")}:{" "}
          </Text>
          {coPresenter}
        </Text>
      )}
      {industry === null ? null : (
        <Text size="sm">
          <Text span inherit c="dimmed">
            {t("agenda.industry")}:{" "}
          </Text>
          {industry.name}
        </Text>
      )}
      {carriedFrom === null ? null : (
        <Text size="sm">
          <Text span inherit c="dimmed">
            {t("agenda.carriedFrom")}:{" "}
          </Text>
          <AnchorLink to="/council/$meetingId" params={{ meetingId: carriedFrom.meetingId }} inherit>
            {t("agenda.carriedFromMeeting", { date: format.date(carriedFrom.date) })}
          </AnchorLink>
        </Text>
      )}
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
