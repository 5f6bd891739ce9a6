import type { MinutesItem, MinutesView } from "@kedr/domain";
import { Group, Select, Stack, Text } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useIsNarrow } from "../../../lib/use-is-narrow.ts";
import { quorumTelling } from "../people/quorum-telling.ts";
import { QuestionList } from "./question-list.tsx";
import { QuestionRecord } from "./question-record.tsx";
import { RecordDeskContext } from "./record-desk-context.ts";
import { RefusedWrites } from "./refused-writes.tsx";
import { SendState } from "./send-state.tsx";
import { useRecord } from "./use-record.ts";
import classes from "./record.module.css";

const route = getRouteApi("/signed-in/council/$meetingId");

/** The first question that is not over. */
const firstOpen = (items: readonly MinutesItem[]): MinutesItem | undefined =>
  items.find(({ outcome, endedTime }) => outcome === null && endedTime === null) ?? items[0];

/** How many members have voted by letter, and whether that is enough. */
const VotedSoFar = ({ view: { kind, quorum } }: { view: MinutesView }) => {
  const { t } = useTranslation();
  if (quorum.members === 0) return null;
  const { key, tone, counts } = quorumTelling({ kind, quorum, hasCome: true }, quorum.present);
  return <Notice tone={tone}>{t(`meetingPeople.quorum.${key}`, counts)}</Notice>;
};

/** The secretary's desk at the meeting: a question at a time, by mouse or keyboard, with or without a network. */
export const RecordDesk = ({ view }: { view: MinutesView }) => {
  const { t } = useTranslation();
  const desk = useRecord(view);
  const isNarrow = useIsNarrow();
  const navigate = route.useNavigate();
  const { item: itemId } = route.useSearch();
  const { items } = desk.shown;
  // Chosen once: a question that is ended stays in front of whoever ends it.
  const [first] = useState(() => firstOpen(items)?.id);
  const chosen = items.find(({ id }) => id === (itemId ?? first)) ?? items[0];
  const choose = (id: string) =>
    void navigate({ search: (before) => ({ ...before, item: id }), replace: true, resetScroll: false });
  const step = (by: number) => {
    const next = items[items.findIndex((item) => item === chosen) + by];
    if (next) choose(next.id);
  };
  useHotkeys(
    [
      ["alt+ArrowDown", () => step(1)],
      ["alt+ArrowUp", () => step(-1)],
    ],
    [],
  );
  if (!chosen) return <EmptyState title={t("minutes.noQuestions")} />;
  return (
    <RecordDeskContext value={desk}>
      <Stack gap="md">
        <Group justify="space-between" gap="xs">
          <SendState />
          <Text size="xs" c="dimmed" visibleFrom="sm">
            {t("minutes.keys")}
          </Text>
        </Group>
        <RefusedWrites chosenId={chosen.id} onChoose={choose} />
        {view.kind === "written" ? <VotedSoFar view={view} /> : null}
        <div className={classes["desk"]}>
          {isNarrow ? (
            <Select
              label={t("minutes.question")}
              data={items.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
              value={chosen.id}
              allowDeselect={false}
              onChange={(id) => {
                if (id !== null) choose(id);
              }}
            />
          ) : (
            <QuestionList items={items} chosenId={chosen.id} onChoose={choose} />
          )}
          <QuestionRecord key={chosen.id} item={chosen} />
        </div>
      </Stack>
    </RecordDeskContext>
  );
};
