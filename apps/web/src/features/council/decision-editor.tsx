import type { AgendaItemView, DecisionView } from "@kedr/domain";
import type { DecisionFields } from "./decision-edit.ts";
import { decisionSentence } from "@kedr/domain";
import { Select, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { Notice } from "../../components/notice.tsx";
import { AddresseeFields } from "./addressees/addressee-fields.tsx";
import { chosenFrom } from "./addressees/chosen-addressee.ts";
import { VerbNotice } from "./addressees/verb-notice.tsx";
import { useAgendaDesk } from "./agenda-desk.ts";
import { decisionFields, decisionVerbs, useSaveDecision } from "./decision-edit.ts";
import { EditorButtons } from "./editor-buttons.tsx";
import { EditorForm } from "./editor-form.tsx";
import { focusOnMount } from "./use-editing.ts";
import { useRefusal } from "../../components/use-refusal.ts";
import classes from "./agenda.module.css";

interface DecisionEditorProps {
  item: AgendaItemView;
  /** Null for a new point. */
  decision: DecisionView | null;
  onClose: () => void;
}

const blank: DecisionFields = { verb: "instruct", text: "", addressees: null, dueDate: null };

/** A point being written, and its way to the server. */
const useDecisionForm = ({ item, decision, onClose }: DecisionEditorProps) => {
  const { t } = useTranslation();
  const { announce } = useAgendaDesk();
  const [opened] = useState(decision);
  const save = useSaveDecision(item, opened);
  const refused = useRefusal();
  const initial = opened === null ? blank : decisionFields(opened);
  const form = useForm({
    initialValues: {
      ...initial,
      addressees: initial.addressees ?? "",
      addressed: chosenFrom(opened?.addressed ?? []),
    },
    validate: { text: (value) => (value.trim() === "" ? t("council.decision.textRequired") : null) },
  });
  const submit = form.onSubmit(async ({ addressed, ...values }, event) => {
    // A date that cannot be read is not a date left out.
    if (event?.currentTarget.querySelector("[data-date][aria-invalid=true]")) return;
    try {
      const to = values.addressees.trim() || null;
      const fields = { ...values, text: values.text.trim(), addressees: to };
      if (await save(fields, addressed)) announce(t("council.decision.saved"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  // Words in a line are of points from before addressees were named one by one.
  return { form, submit, hasWords: initial.addressees !== null && form.values.addressed.length === 0 };
};

/** A point of a draft decision being written, with the sentence that the document will print. */
export const DecisionEditor = (props: DecisionEditorProps) => {
  const { t } = useTranslation();
  const { meeting, writes } = useAgendaDesk();
  const { form, submit, hasWords } = useDecisionForm(props);
  const { verb, text, addressees, addressed, dueDate } = form.values;
  return (
    <EditorForm label={t("council.decision.editorTitle")} onSubmit={submit} onCancel={props.onClose}>
      <Select
        label={t("council.decision.verb")}
        description={t("council.decision.verbHint")}
        data={decisionVerbs.map((value) => ({ value, label: t(`council.decision.verbs.${value}`) }))}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        maw={420}
        {...form.getInputProps("verb")}
      />
      <Textarea
        ref={focusOnMount}
        label={t("council.decision.text")}
        description={t("council.decision.textHint")}
        autosize
        minRows={2}
        maxLength={5000}
        required
        {...form.getInputProps("text")}
      />
      <div className={classes["pair"]}>
        {hasWords ? (
          <TextInput
            label={t("council.decision.addressees")}
            placeholder={t("council.decision.addresseesHint")}
            maxLength={500}
            autoComplete="off"
            {...form.getInputProps("addressees")}
          />
        ) : null}
        <DateField
          name="dueDate"
          data-date
          label={t("council.decision.dueDate")}
          {...form.getInputProps("dueDate")}
          value={dueDate}
        />
      </div>
      <AddresseeFields
        value={addressed}
        error={typeof form.errors["addressed"] === "string" ? form.errors["addressed"] : undefined}
        onChange={(chosen) => form.setFieldValue("addressed", chosen)}
      />
      <VerbNotice
        point={{ verb, text, addressees }}
        addressed={addressed}
        onRecommend={() => {
          form.setFieldValue("verb", "recommend");
          form.clearFieldError("addressed");
        }}
      />
      {text.trim() === "" ? null : (
        <Text size="sm" c="dimmed" className={classes["preview"] ?? ""}>
          {t("council.decision.preview")}:{" "}
          <span lang="ru">{decisionSentence({ verb, text, addressees, addressed })}</span>
        </Text>
      )}
      <EditorButtons isBusy={writes.saveDecision.isWriting} onCancel={props.onClose} />
      {/* Below the buttons: it comes and goes as the date field is left, and must not move them. */}
      {dueDate !== null && dueDate < meeting.date ? (
        <Notice tone="warning">{t("council.decision.beforeMeeting")}</Notice>
      ) : null}
    </EditorForm>
  );
};
