import type { AgendaVersionView, CalendarDate } from "@kedr/domain";
import type { ReactNode } from "react";
import { Group, Stack, Text } from "@mantine/core";
import { IconClock, IconClockOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { StatusBadge } from "../../../components/status-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { pointAnchor, questionAnchor } from "../use-named-place.ts";
import type { CommentAbilities } from "./comment-abilities.ts";
import { PlaceComments } from "./place-comments.tsx";
import classes from "./circulation.module.css";

interface VersionSectionProps {
  version: AgendaVersionView;
  today: CalendarDate;
  canAnswer: boolean;
  isReadOnly: boolean;
  choice: ReactNode;
}

/** Until when comments are taken, and how many wait for an answer. */
const VersionState = ({ version, today }: Pick<VersionSectionProps, "version" | "today">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { commentsUntil, open, comments } = version;
  const isOver = commentsUntil !== null && commentsUntil < today;
  return (
    <Group gap="xs">
      {commentsUntil === null ? null : (
        <StatusBadge tone={isOver ? "neutral" : "info"} icon={isOver ? IconClockOff : IconClock}>
          {t(isOver ? "circulation.version.wasUntil" : "circulation.version.until", {
            date: format.date(commentsUntil),
          })}
        </StatusBadge>
      )}
      <Text size="sm">
        {t("circulation.comments", { count: comments.length })}
        {open > 0 ? ` · ${t("circulation.open", { count: open })}` : null}
      </Text>
      <OriginBadge origin={version.origin} />
    </Group>
  );
};

/** A version as it was sent, each place with what was said of it. */
export const VersionSection = ({ version, today, canAnswer, isReadOnly, choice }: VersionSectionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { number, madeOn, madeBy, content } = version;
  const may: CommentAbilities = { canComment: version.canComment && !isReadOnly, canAnswer, isReadOnly };
  return (
    <SectionCard
      title={t("circulation.version.title", { number })}
      note={t("circulation.version.made", { date: format.date(madeOn), by: madeBy })}
    >
      <Stack gap="sm">
        <Group align="flex-end" justify="space-between">
          <VersionState version={version} today={today} />
          {choice}
        </Group>
        <PlaceComments version={version} place={null} anchor={undefined} may={may} />
        <ol className={classes["questions"]} lang="ru">
          {content.questions.map((question) => (
            <li key={question.itemId} className={classes["question"]} data-keep-together>
              <Text fw={600}>
                {question.number}. {question.title}
              </Text>
              <Text size="sm" c="dimmed">
                {[
                  question.presenters.join("; ") || t("circulation.noPresenter"),
                  question.minutes === null ? null : t("council.minutes", { count: question.minutes }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
              <PlaceComments
                version={version}
                place={String(question.number)}
                anchor={questionAnchor(question.itemId)}
                may={may}
              />
              {question.points.length === 0 ? null : (
                <ol className={classes["points"]}>
                  {question.points.map((point) => (
                    <li key={point.decisionId}>
                      <Text size="sm" className={classes["sentence"] ?? ""}>
                        {point.number}. {point.sentence}
                        {point.dueDate === null
                          ? null
                          : ` ${t("circulation.due", { date: format.date(point.dueDate) })}`}
                      </Text>
                      {point.addressees === "" ? null : (
                        <Text size="sm" c="dimmed">
                          {t("council.decision.to", { addressees: point.addressees })}
                        </Text>
                      )}
                      <PlaceComments
                        version={version}
                        place={point.number}
                        anchor={pointAnchor(point.decisionId)}
                        may={may}
                      />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </Stack>
    </SectionCard>
  );
};
