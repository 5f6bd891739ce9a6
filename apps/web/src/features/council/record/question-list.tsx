import type { MinutesItem } from "@kedr/domain";
import { Text, UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { QuestionStanding } from "./question-standing.tsx";
import classes from "./record.module.css";

interface QuestionListProps {
  items: readonly MinutesItem[];
  chosenId: string;
  onChoose: (itemId: string) => void;
}

/** The questions of the meeting, each with how far it is. */
export const QuestionList = ({ items, chosenId, onChoose }: QuestionListProps) => {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("minutes.questions")} className={classes["list"]}>
      <ol className={classes["plain"]}>
        {items.map((item) => (
          <li key={item.id}>
            <UnstyledButton
              className={classes["choice"] ?? ""}
              aria-current={item.id === chosenId}
              onClick={() => onChoose(item.id)}
            >
              <Text span size="sm" fw={item.id === chosenId ? 600 : 400} lang="ru">
                {item.number}. {item.title}
              </Text>
              <QuestionStanding item={item} />
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
};
