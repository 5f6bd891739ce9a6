import type { DisagreeingValue, ValueDisagreement } from "@kedr/domain";
import { Button, Group, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { Words } from "../../components/words.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { ChooseDialog } from "./choose-dialog.tsx";
import { useTimeWords } from "./use-time-words.ts";
import classes from "./value-entry.module.css";

interface RivalProps {
  value: DisagreeingValue;
  /** The value with its unit. */
  words: string;
  counts: boolean;
  canChoose: boolean;
}

/** One of the values that disagree, with its source; the one that counts says why. */
const Rival = ({ value, words, counts, canChoose }: RivalProps) => {
  const { t } = useTranslation();
  const { failed } = useNotices();
  const [isChoosing, setChoosing] = useState(false);
  const { write, isWriting } = useWrite(useTRPC().indicatorValue.unchoose.mutationOptions());
  const takeBack = async (): Promise<void> => {
    try {
      await write({ valueId: value.id, version: value.version });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Group gap="xs" justify="space-between">
      <div>
        <Text span fw={600}>
          {words}
        </Text>{" "}
        {t(`indicators.valueKind.${value.kind}`)}{" "}
        {counts ? (
          <StatusBadge tone="good" icon={IconCircleCheck}>
            {t("valueEntry.disagreement.counts")}
          </StatusBadge>
        ) : null}
        <span className={classes["second"]}>
          {value.slide === null ? (
            <Words text={value.document} />
          ) : (
            <SlideText slide={value.slide} document={value.document} />
          )}
        </span>
        {value.choiceReason === null ? null : (
          <span className={classes["second"]}>
            {t("valueEntry.disagreement.reason", { reason: value.choiceReason })}
          </span>
        )}
      </div>
      {canChoose && !value.isChosen ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("valueEntry.disagreement.chooseThis", { value: words })}
          onClick={() => setChoosing(true)}
        >
          {t("valueEntry.disagreement.choose")}
        </Button>
      ) : null}
      {canChoose && value.isChosen ? (
        <Button size="compact-sm" variant="subtle" loading={isWriting} onClick={() => void takeBack()}>
          {t("valueEntry.disagreement.unchoose")}
        </Button>
      ) : null}
      <ChooseDialog value={value} words={words} isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </Group>
  );
};

interface DisagreementBlockProps {
  disagreement: ValueDisagreement;
  unit: string;
  canChoose: boolean;
}

/** Values of one time that disagree, side by side with the difference; one of them counts. */
export const DisagreementBlock = ({ disagreement, unit, canChoose }: DisagreementBlockProps) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const time = useTimeWords();
  const words = (value: number): string => t("valueEntry.withUnit", { value: number(value), unit });
  const { values, difference } = disagreement;
  return (
    <div className={classes["question"]}>
      <Text size="sm">
        {t("valueEntry.disagreement.difference", {
          time: time(disagreement),
          difference: t("valueEntry.withUnit", {
            value: number(Number(difference.toFixed(6))),
            unit: unit === "%" ? t("valueEntry.points") : unit,
          }),
        })}
      </Text>
      {values.map((value, index) => (
        <Rival
          key={value.id}
          value={value}
          words={words(value.value)}
          counts={index === 0}
          canChoose={canChoose}
        />
      ))}
    </div>
  );
};
