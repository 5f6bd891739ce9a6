import type { AgendaItemView } from "@kedr/domain";
import type { ReactNode } from "react";
import { Text, UnstyledButton } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { useAgendaDesk } from "./agenda-desk.ts";
import { momentOf } from "./meeting-clock.ts";
import { MinutesEditor } from "./minutes-editor.tsx";
import { PresenterEditor } from "./presenter-editor.tsx";
import { presenterOf } from "./question-edit.ts";
import classes from "./agenda.module.css";

export type FactBeingEdited = "presenter" | "minutes";

interface QuestionFactsProps {
  item: AgendaItemView;
  editing: FactBeingEdited | null;
  onEdit: (fact: FactBeingEdited) => void;
  onClose: () => void;
}

interface FactProps {
  /** Read aloud for the button that edits the fact. */
  label: string;
  edits: FactBeingEdited;
  onEdit: (fact: FactBeingEdited) => void;
  children: ReactNode;
}

/** A fact in the page, and the button to change it where one may. */
const Fact = ({ label, edits, onEdit, children }: FactProps) => {
  const { canEdit } = useAgendaDesk();
  if (!canEdit) return <span>{children}</span>;
  return (
    <UnstyledButton
      className={classes["fact"] ?? ""}
      aria-label={label}
      data-edits={edits}
      onClick={() => onEdit(edits)}
    >
      {children}
      <IconPencil size={13} aria-hidden className={classes["factPencil"]} />
    </UnstyledButton>
  );
};

/** «10:00–10:10», or from the beginning where no start time is entered. */
const useSpan = ({ startsAfterMinutes, minutesAllotted }: AgendaItemView): string => {
  const { t } = useTranslation();
  const { startTime } = useAgendaDesk().meeting;
  const from = momentOf(startTime, startsAfterMinutes);
  const to = momentOf(startTime, startsAfterMinutes + (minutesAllotted ?? 0));
  const span = from === to ? from : t("council.meeting.timeSpan", { from, to });
  return startTime === null ? t("council.question.fromStart", { span }) : span;
};

/** When a question is heard, for how long, and who presents it. */
export const QuestionFacts = ({ item, editing, onEdit, onClose }: QuestionFactsProps) => {
  const { t } = useTranslation();
  const span = useSpan(item);
  // Nobody sits through a written procedure.
  const isWritten = useAgendaDesk().meeting.kind === "written";
  const { number, minutesAllotted } = item;
  const presenter = presenterOf(item);
  const presenterWords = presenter ?? t("shared.notEntered");
  const minutes =
    minutesAllotted === null
      ? t("council.question.untimed")
      : t("council.minutes", { count: minutesAllotted });
  return (
    <div className={classes["facts"]}>
      {isWritten ? null : (
        <>
          <span className={classes["span"]}>{span}</span>
          {editing === "minutes" ? (
            <MinutesEditor item={item} onClose={onClose} />
          ) : (
            <Fact
              label={t("council.question.editMinutes", { number, minutes })}
              edits="minutes"
              onEdit={onEdit}
            >
              {minutes}
            </Fact>
          )}
        </>
      )}
      <OriginBadge origin={item.origin} />
      {editing === "presenter" ? (
        <div className={classes["wide"]}>
          <PresenterEditor item={item} onClose={onClose} />
        </div>
      ) : (
        <div className={classes["presenter"]}>
          <Text span inherit c="dimmed">
            {t("council.question.presenter")}:
          </Text>
          <Fact
            label={t("council.question.editPresenter", { number, presenter: presenterWords })}
            edits="presenter"
            onEdit={onEdit}
          >
            {presenter ?? (
              <Text span inherit c="dimmed" fs="italic">
                {presenterWords}
              </Text>
            )}
          </Fact>
        </div>
      )}
    </div>
  );
};
