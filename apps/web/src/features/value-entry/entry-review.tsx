import type { AskedCell, Confirmed } from "./use-save-values.ts";
import { Button, Checkbox, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { useQuestionWords } from "./use-question-words.ts";
import { useTimeWords } from "./use-time-words.ts";
import classes from "./value-entry.module.css";

interface AskedProps {
  asked: AskedCell;
  isConfirmed: boolean;
  onConfirm: (isConfirmed: boolean) => void;
}

/** A cell with what is asked of it and the values that stand beside it. */
const Asked = ({ asked: { cell, questions }, isConfirmed, onConfirm }: AskedProps) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const time = useTimeWords();
  const words = useQuestionWords();
  const { indicator, column, state } = cell;
  const value = state.status === "changed" ? number(state.value) : "";
  const history = indicator.values
    .slice(-4)
    .map((one) => t("valueEntry.review.past", { value: number(one.value), time: time(one) }));
  return (
    <li className={classes["question"]}>
      <Text fw={600}>{t("valueEntry.cell", { name: indicator.name, time: time(column) })}</Text>
      {questions.map((question) => (
        <Text key={question.code}>{t("valueEntry.review.asked", { value, question: words(question) })}</Text>
      ))}
      {history.length === 0 ? null : (
        <Text size="sm" c="dimmed">
          {t("valueEntry.review.history", { values: history.join("; ") })}
        </Text>
      )}
      <Checkbox
        label={t("valueEntry.review.confirm", { value })}
        checked={isConfirmed}
        onChange={(event) => onConfirm(event.currentTarget.checked)}
      />
    </li>
  );
};

interface EntryReviewProps {
  asked: readonly AskedCell[];
  /** Of how many values in all. */
  total: number;
  isBusy: boolean;
  onSave: (confirmed: Confirmed) => void;
  onClose: () => void;
}

/** What is asked before the values are saved, cell by cell, to confirm or to go back to. */
export const EntryReview = ({ asked, total, isBusy, onSave, onClose }: EntryReviewProps) => {
  const { t } = useTranslation();
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const isComplete = asked.every(({ key }) => confirmed.has(key));
  const toggle = (key: string, isConfirmed: boolean): void =>
    setConfirmed(
      (before) => new Set([...before].filter((one) => one !== key).concat(isConfirmed ? key : [])),
    );
  return (
    <Modal
      opened={asked.length > 0}
      onClose={onClose}
      title={t("valueEntry.review.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <Stack gap="md">
        <Text size="sm">{t("valueEntry.review.lead", { asked: asked.length, total })}</Text>
        <ul className={classes["questions"]}>
          {asked.map((one) => (
            <Asked
              key={one.key}
              asked={one}
              isConfirmed={confirmed.has(one.key)}
              onConfirm={(isConfirmed) => toggle(one.key, isConfirmed)}
            />
          ))}
        </ul>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t("valueEntry.review.back")}
          </Button>
          <Button
            loading={isBusy}
            disabled={!isComplete}
            onClick={() =>
              onSave(new Map(asked.map(({ key, questions }) => [key, questions.map(({ code }) => code)])))
            }
          >
            {t("valueEntry.review.save")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
