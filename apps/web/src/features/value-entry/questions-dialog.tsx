import type { RowQuestions, ValueQuestionCode } from "@kedr/domain";
import type { ReactNode } from "react";
import { Button, Checkbox, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./value-entry.module.css";

/** What the server asks of one row that was sent. */
export interface AskedRow extends Pick<RowQuestions, "questions"> {
  key: string;
}

/** Rows that were confirmed, with the questions answered so far. */
export type Confirmed = ReadonlyMap<string, readonly ValueQuestionCode[]>;

interface AskedWords {
  title: string;
  questions: readonly string[];
  /** The values that stand beside it, where they help. */
  history?: ReactNode;
  /** What is said by ticking it. */
  confirm: string;
}

interface QuestionsDialogProps<Row extends AskedRow> {
  title: string;
  lead: string;
  asked: readonly Row[];
  wordsOf: (row: Row) => AskedWords;
  isBusy: boolean;
  onSave: (confirmed: Confirmed) => void;
  onClose: () => void;
}

/** What is asked before rows are saved: each is confirmed by itself, or all are gone back to. */
export const QuestionsDialog = <Row extends AskedRow>({
  asked,
  wordsOf,
  ...props
}: QuestionsDialogProps<Row>) => {
  const { t } = useTranslation();
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string, isConfirmed: boolean): void =>
    setConfirmed(
      (before) => new Set([...before].filter((one) => one !== key).concat(isConfirmed ? key : [])),
    );
  return (
    <Modal
      opened={asked.length > 0}
      onClose={props.onClose}
      title={props.title}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <Stack gap="md">
        <Text size="sm">{props.lead}</Text>
        <ul className={classes["questions"]}>
          {asked.map((row) => {
            const { title, questions, history, confirm } = wordsOf(row);
            return (
              <li key={row.key} className={classes["question"]}>
                <Text fw={600}>{title}</Text>
                {questions.map((question) => (
                  <Text key={question}>{question}</Text>
                ))}
                {history ? (
                  <Text size="sm" c="dimmed">
                    {history}
                  </Text>
                ) : null}
                <Checkbox
                  label={confirm}
                  checked={confirmed.has(row.key)}
                  onChange={(event) => toggle(row.key, event.currentTarget.checked)}
                />
              </li>
            );
          })}
        </ul>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {t("valueEntry.review.back")}
          </Button>
          <Button
            loading={props.isBusy}
            disabled={!asked.every(({ key }) => confirmed.has(key))}
            onClick={() =>
              props.onSave(
                new Map(asked.map(({ key, questions }) => [key, questions.map(({ code }) => code)])),
              )
            }
          >
            {t("valueEntry.review.save")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
