import type { QuestionFields } from "./question-edit.ts";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAgendaDesk } from "./agenda-desk.ts";
import { QuestionForm } from "./question-form.tsx";
import { useEditing } from "./use-editing.ts";
import classes from "./agenda.module.css";

const blank: QuestionFields = {
  title: "",
  presenterPositionId: null,
  presenter: null,
  coPresenterPositionId: null,
  coPresenter: null,
  industryId: null,
  minutesAllotted: null,
};

/** The end of the agenda, where the secretary adds a question of the own. */
export const NewQuestion = () => {
  const { t } = useTranslation();
  const { meeting, writes, announce } = useAgendaDesk();
  const { part, scope, open, close } = useEditing<"new", HTMLDivElement>();
  const add = async (fields: QuestionFields) => {
    const { items } = await writes.addItem.write({ meetingId: meeting.id, ...fields });
    close();
    announce(t("council.agenda.added", { number: items.length }));
  };
  return (
    <div ref={scope} className={classes["new"]} data-no-print>
      {part === null ? (
        <Button
          variant="default"
          size="sm"
          data-edits="new"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => open("new")}
        >
          {t("council.agenda.add")}
        </Button>
      ) : (
        <QuestionForm
          label={t("council.question.newTitle")}
          initial={blank}
          known={null}
          isBusy={writes.addItem.isWriting}
          submitLabel={t("council.agenda.add")}
          onSave={add}
          onClose={close}
        />
      )}
    </div>
  );
};
