import type { PointDifference, QuestionDifference } from "@kedr/domain";
import type { ReactNode } from "react";
import { Text } from "@mantine/core";
import { IconArrowsSort, IconMinus, IconPencil, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../../components/status-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { ChangedText } from "./changed-text.tsx";
import classes from "./circulation.module.css";

const kinds = {
  added: { tone: "good", icon: IconPlus },
  removed: { tone: "bad", icon: IconMinus },
  moved: { tone: "info", icon: IconArrowsSort },
  changed: { tone: "warning", icon: IconPencil },
} as const;

const kindOf = ({ before, after, isMoved }: QuestionDifference | PointDifference): keyof typeof kinds => {
  if (before === null) return "added";
  if (after === null) return "removed";
  return isMoved ? "moved" : "changed";
};

const Kind = ({ difference }: { difference: QuestionDifference | PointDifference }) => {
  const { t } = useTranslation();
  const kind = kindOf(difference);
  return <StatusBadge {...kinds[kind]}>{t(`circulation.compare.kind.${kind}`)}</StatusBadge>;
};

/** What was, and what is: in words, for what is too short to be compared word by word. */
const BeforeAfter = ({ label, before, after }: { label: string; before: ReactNode; after: ReactNode }) => (
  <Text size="sm">
    {label}: <del className={classes["removed"]}>{before}</del>{" "}
    <ins className={classes["added"]}>{after}</ins>
  </Text>
);

const PointChange = ({ change }: { change: PointDifference }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { before, after, sentence, addressees, isDueDateChanged } = change;
  const dueDate = (point: typeof before) =>
    point?.dueDate ? format.date(point.dueDate) : t("shared.notEntered");
  return (
    <li>
      <Kind difference={change} />{" "}
      <Text span size="sm" className={classes["sentence"] ?? ""}>
        {(after ?? before)?.number}.{" "}
        {sentence === null ? (after ?? before)?.sentence : <ChangedText parts={sentence} />}
      </Text>
      {addressees === null ? null : (
        <Text size="sm">
          {t("council.decision.addressees")}: <ChangedText parts={addressees} />
        </Text>
      )}
      {isDueDateChanged ? (
        <BeforeAfter label={t("council.decision.dueDate")} before={dueDate(before)} after={dueDate(after)} />
      ) : null}
    </li>
  );
};

/** What became of a question and of its points. */
export const QuestionChange = ({ change }: { change: QuestionDifference }) => {
  const { t } = useTranslation();
  const { before, after, title, presenters, isMinutesChanged, isMoved, points } = change;
  const isWhole = before === null || after === null;
  const isOwn = isWhole || isMoved || title !== null || presenters !== null || isMinutesChanged;
  const minutes = (value: number | null | undefined) => value ?? t("shared.notEntered");
  return (
    <li className={classes["change"]}>
      {isOwn ? <Kind difference={change} /> : null}{" "}
      <Text span fw={600} lang="ru">
        {(after ?? before)?.number}.{" "}
        {title === null ? (after ?? before)?.title : <ChangedText parts={title} />}
      </Text>
      {isMoved ? (
        <BeforeAfter label={t("council.question.place")} before={before?.number} after={after?.number} />
      ) : null}
      {presenters === null ? null : (
        <Text size="sm">
          {t("council.question.presenter")}: <ChangedText parts={presenters} />
        </Text>
      )}
      {isMinutesChanged ? (
        <BeforeAfter
          label={t("council.question.minutes")}
          before={minutes(before?.minutes)}
          after={minutes(after?.minutes)}
        />
      ) : null}
      {points.length === 0 ? null : (
        <ul className={classes["changes"]} lang="ru">
          {points.map((point) => (
            <PointChange key={point.decisionId} change={point} />
          ))}
        </ul>
      )}
    </li>
  );
};
