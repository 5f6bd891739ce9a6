import type { MinutesItem } from "@kedr/domain";
import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NewPointForm } from "./new-point-form.tsx";
import { useRecordDesk } from "./record-desk-context.ts";
import { RefusedWords } from "./refused-words.tsx";
import { useRefusals } from "./use-refusals.ts";
import { subjects } from "./wishes.ts";
import type { QueuedWrite } from "./write-queue.ts";

interface RefusedPointProps {
  item: MinutesItem;
  write: QueuedWrite;
}

/** A point from the floor that was not taken: why, and the way to put it right or to let it go. */
export const RefusedPoint = ({ item, write }: RefusedPointProps) => {
  const { t } = useTranslation();
  const { put, drop } = useRecordDesk();
  const { wordsOf } = useRefusals(subjects.newPoint(item.id));
  const [isOpen, setOpen] = useState(false);
  const { wish, requestId } = write;
  if (wish.kind !== "addPoint") return null;
  const told = wordsOf(write);
  if (isOpen)
    return (
      <NewPointForm
        initial={wish.point}
        refused={Object.fromEntries(told.map(({ field, words }) => [field ?? "text", words]))}
        onPut={(point) => {
          drop(requestId);
          put(() => ({ kind: "addPoint", itemId: item.id, point }));
        }}
        onClose={() => setOpen(false)}
      />
    );
  return (
    <div>
      <Text size="sm" lang="ru">
        {wish.point.text}
      </Text>
      {told.map(({ field, words }) => (
        <RefusedWords key={field}>{words}</RefusedWords>
      ))}
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t("minutes.refused.correct")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => drop(requestId)}>
          {t("minutes.refused.drop")}
        </Button>
      </Group>
    </div>
  );
};
