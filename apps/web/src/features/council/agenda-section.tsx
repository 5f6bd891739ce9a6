import { Kbd, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { ClassesButton } from "./addressees/classes-dialog.tsx";
import { useAgendaDesk } from "./agenda-desk.ts";
import { placeOfDrop } from "./agenda-moves.ts";
import { AgendaTotal } from "./agenda-total.tsx";
import { NewQuestion } from "./new-question.tsx";
import { QuestionCard } from "./question-card.tsx";
import { useAgendaMoves } from "./use-agenda-moves.ts";
import { useFocusAfterRemoval } from "./use-focus-after-removal.ts";
import { useNamedPlace } from "./use-named-place.ts";
import { useQuestionDrag } from "./use-question-drag.ts";
import classes from "./agenda.module.css";

/** After a question has gone: the next tool of the agenda, or the way to add a question. */
const afterRemoval = ["li button", "button"] as const;

/** The agenda: its questions in order, with the time each begins and the time it all ends. */
export const AgendaSection = () => {
  const { t } = useTranslation();
  const desk = useAgendaDesk();
  const { meeting, canEdit } = desk;
  const { items, move } = useAgendaMoves(desk);
  const scope = useFocusAfterRemoval<HTMLDivElement>({ length: items.length, selectors: afterRemoval });
  const dragOf = useQuestionDrag((drop) => {
    const item = items.find(({ id }) => id === drop.draggedId);
    const place = placeOfDrop(items, drop);
    if (item && place !== null) move(item, place);
  });
  useNamedPlace();
  const canMove = canEdit && items.length > 1;
  return (
    <SectionCard
      title={t("council.agenda.title")}
      aside={
        <Text size="sm" c="dimmed">
          {t("council.questions", { count: items.length })}
        </Text>
      }
      {...(canEdit ? { actions: <ClassesButton /> } : {})}
      isFlush
    >
      {items.length === 0 ? (
        <EmptyState title={t("council.agenda.empty")}>
          {canEdit ? t("council.agenda.emptyText") : null}
          {!canEdit && meeting.state === "planned" ? t("council.agenda.emptyReader") : null}
        </EmptyState>
      ) : null}
      {canMove ? (
        <Text size="xs" c="dimmed" px="md" pb="xs" className={classes["hint"] ?? ""} data-no-print>
          {t("council.agenda.moveHint")} <Kbd size="xs">Alt+↑</Kbd> <Kbd size="xs">Alt+↓</Kbd>
        </Text>
      ) : null}
      <div ref={scope}>
        <ol className={classes["list"]}>
          {items.map((item) => (
            <QuestionCard
              key={item.id}
              item={item}
              total={items.length}
              drag={dragOf(item.id)}
              onMove={move}
            />
          ))}
        </ol>
        {canEdit ? <NewQuestion /> : null}
      </div>
      {items.length === 0 || meeting.kind === "written" ? null : (
        <AgendaTotal items={items} startTime={meeting.startTime} endTime={meeting.endTime} />
      )}
    </SectionCard>
  );
};
