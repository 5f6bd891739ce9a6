import type { MinutesItem, MinutesPoint, MinutesView } from "@kedr/domain";
import { decisionSentence } from "@kedr/domain";
import { Group, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { PointStateBadge } from "./point-state-badge.tsx";
import { PointWordsText } from "./point-words-text.tsx";
import { QuestionStanding } from "./question-standing.tsx";
import { useVoteWords } from "./use-vote-words.ts";
import classes from "./record.module.css";

const Words = ({ label, text }: { label: string; text: string | null }) =>
  text === null ? null : (
    <Text size="sm" className={classes["words"] ?? ""} lang="ru">
      <span className={classes["label"]}>{label}:</span> {text}
    </Text>
  );

const Point = ({ point, view }: { point: MinutesPoint; view: MinutesView }) => {
  const { t } = useTranslation();
  const words = useVoteWords();
  const noted = point.votes.filter(({ note }) => note !== null);
  return (
    <li className={classes["point"]}>
      <Group gap="xs" mb={2}>
        <Text span size="sm" fw={600}>
          {point.number}
        </Text>
        <PointStateBadge state={point.state} />
      </Group>
      <PointWordsText point={point} sentence={decisionSentence({ ...point, addressees: null })} />
      {point.count.total === 0 ? null : (
        <Text size="sm">{t("minutes.votes.told", { votes: words(point.count) })}</Text>
      )}
      {noted.map(({ memberId, choice, note }) => (
        <Text key={memberId} size="sm" c="dimmed">
          {t(choice === "conflict" ? "minutes.votes.conflictTold" : "minutes.votes.dissentTold", {
            name: view.members.find(({ id }) => id === memberId)?.name ?? "",
            note: note ?? "",
          })}
        </Text>
      ))}
    </li>
  );
};

const Question = ({ item, view }: { item: MinutesItem; view: MinutesView }) => {
  const { t } = useTranslation();
  return (
    <section>
      <Stack gap={6}>
        <Group gap="xs">
          <Title order={3} lang="ru">
            {item.number}. {item.title}
          </Title>
          <QuestionStanding item={item} />
        </Group>
        {item.startedTime === null || item.endedTime === null ? null : (
          <Text size="sm" c="dimmed">
            {t("council.meeting.timeSpan", { from: item.startedTime, to: item.endedTime })}
          </Text>
        )}
        <Words label={t("minutes.heard")} text={item.heard} />
        <Words label={t("minutes.spoke")} text={item.spoke} />
        {item.points.length === 0 ? null : (
          <div>
            <Text size="sm" className={classes["label"] ?? ""}>
              {t("minutes.decided")}:
            </Text>
            <ol className={classes["plain"]}>
              {item.points.map((point) => (
                <Point key={point.id} point={point} view={view} />
              ))}
            </ol>
          </div>
        )}
      </Stack>
    </section>
  );
};

/** The record of a meeting to be read: question by question, who was heard and spoke, and what was decided. */
export const MinutesReading = ({ view }: { view: MinutesView }) => {
  const { t } = useTranslation();
  return (
    <SectionCard title={t("minutes.title")} aside={<OriginBadge origin={view.origin} />}>
      <Stack gap="lg" className={classes["reading"] ?? ""}>
        {view.items.map((item) => (
          <Question key={item.id} item={item} view={view} />
        ))}
      </Stack>
    </SectionCard>
  );
};
