import type { AgendaItemOutcome, MinutesItem } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import { Segments } from "../../../components/segments.tsx";
import { itemWish } from "./edit-wishes.ts";
import { NewPoint } from "./new-point.tsx";
import { PointRecord } from "./point-record.tsx";
import { QuestionTimes } from "./question-times.tsx";
import { useRecordDesk } from "./record-desk-context.ts";
import { RecordText } from "./record-text.tsx";
import { RefusedWords } from "./refused-words.tsx";
import { useRefusals } from "./use-refusals.ts";
import { subjects } from "./wishes.ts";
import classes from "./record.module.css";

const outcomes = ["considered", "carried_over", "withdrawn"] as const;
type Chosen = AgendaItemOutcome | "none";

/** What the record says of a question: its times, who was heard and spoke, what was decided, what became of it. */
export const QuestionRecord = ({ item }: { item: MinutesItem }) => {
  const { t } = useTranslation();
  const { put, shown } = useRecordDesk();
  const { at } = useRefusals(subjects.item(item.id));
  // Where nobody comes together nobody speaks; what was entered all the same stays in sight.
  const isWritten = shown.kind === "written";
  const isSpoken = !isWritten || item.heard !== null || item.spoke !== null;
  return (
    <SectionCard
      title={t("minutes.questionTitle", { number: item.number, title: item.title })}
      note={
        item.presenters.length > 0
          ? t("minutes.presenters", { count: item.presenters.length, presenters: item.presenters.join("; ") })
          : undefined
      }
    >
      <Stack gap="md">
        {isWritten ? null : <QuestionTimes item={item} />}
        {isSpoken ? (
          <>
            <RecordText item={item} field="heard" />
            <RecordText item={item} field="spoke" />
          </>
        ) : null}
        <section aria-label={t("minutes.points")}>
          <Text fw={600} size="sm">
            {t("minutes.points")}
          </Text>
          {item.points.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t("minutes.noPoints")}
            </Text>
          ) : null}
          <ol className={classes["plain"]}>
            {item.points.map((point) => (
              <PointRecord key={point.id} item={item} point={point} />
            ))}
          </ol>
          {isWritten ? null : <NewPoint item={item} />}
        </section>
        <div className={classes["choices"]}>
          <Text size="sm" fw={600} mb={4}>
            {t("minutes.outcome.label")}
          </Text>
          <Segments<Chosen>
            label={t("minutes.outcome.label")}
            value={item.outcome ?? "none"}
            options={[
              { value: "none", label: t("minutes.outcome.none") },
              ...outcomes.map((value) => ({ value, label: t(`minutes.outcome.${value}`) })),
            ]}
            onChange={(chosen) =>
              put((latest) => itemWish(latest, item.id, { outcome: chosen === "none" ? null : chosen }))
            }
          />
          <RefusedWords>{at("outcome")}</RefusedWords>
        </div>
      </Stack>
    </SectionCard>
  );
};
