import type { IndicatorBodies } from "@kedr/domain";
import type { AskedLine, Confirmed } from "./use-record-bodies.ts";
import { Button, Checkbox, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuestionWords } from "../../value-entry/use-question-words.ts";
import { useFigureWords } from "../use-figure-words.ts";
import classes from "../bodies.module.css";

interface BodiesReviewProps {
  bodies: IndicatorBodies;
  asked: readonly AskedLine[];
  /** Of how many in all. */
  total: number;
  isBusy: boolean;
  onSave: (confirmed: Confirmed) => void;
  onClose: () => void;
}

interface AskedProps {
  one: AskedLine;
  bodies: IndicatorBodies;
  isConfirmed: boolean;
  onConfirm: (isConfirmed: boolean) => void;
}

const Asked = ({ one, bodies, isConfirmed, onConfirm }: AskedProps) => {
  const { t } = useTranslation();
  const words = useFigureWords(bodies);
  const question = useQuestionWords();
  const { numerator, denominator, value } = one.figures;
  const share = denominator ? ((numerator ?? 0) / denominator) * 100 : null;
  const figure = words.figure(value ?? share ?? 0);
  return (
    <li>
      <Text fw={600}>{one.name}</Text>
      {one.questions.map((asked) => (
        <Text key={asked.code}>{t("bodies.entry.review.asked", { figure, question: question(asked) })}</Text>
      ))}
      <Checkbox
        label={t("bodies.entry.review.confirm", { name: one.name, figure })}
        checked={isConfirmed}
        onChange={(event) => onConfirm(event.currentTarget.checked)}
      />
    </li>
  );
};

/** What is asked before the figures are saved, to confirm one by one or to go back to. */
export const BodiesReview = ({ bodies, asked, total, isBusy, onSave, onClose }: BodiesReviewProps) => {
  const { t } = useTranslation();
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string, isConfirmed: boolean): void =>
    setConfirmed(
      (before) => new Set([...before].filter((one) => one !== key).concat(isConfirmed ? key : [])),
    );
  return (
    <Modal
      opened={asked.length > 0}
      onClose={onClose}
      title={t("bodies.entry.review.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <Stack gap="md">
        <Text size="sm">{t("bodies.entry.review.lead", { asked: asked.length, total })}</Text>
        <ul className={classes["asked"]}>
          {asked.map((one) => (
            <Asked
              key={one.key}
              one={one}
              bodies={bodies}
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
            disabled={!asked.every(({ key }) => confirmed.has(key))}
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
