import type { UseFormReturnType } from "@mantine/form";
import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useLanguage } from "../../lib/use-format.ts";
import { isTime, meetingKinds, type MeetingFormValues } from "./meeting-form.ts";
import { PostField } from "./people/post-field.tsx";
import { weekdayOf } from "./weekday.ts";
import classes from "./agenda.module.css";

/** What a form of a meeting asks for before it sends anything. */
export const useMeetingValidation = () => {
  const { t } = useTranslation();
  const time = (typed: string) => (isTime(typed) ? null : t("council.plan.timeWrong"));
  return {
    date: (date: MeetingFormValues["date"]) => (date === null ? t("council.plan.dateRequired") : null),
    startTime: time,
    endTime: time,
    votingUntil: (day: MeetingFormValues["votingUntil"], { kind }: MeetingFormValues) =>
      kind === "written" && day === null ? t("council.plan.votingRequired") : null,
  };
};

interface MeetingFieldsProps<Values extends MeetingFormValues> {
  form: UseFormReturnType<Values>;
}

const Times = <Values extends MeetingFormValues>({ form }: MeetingFieldsProps<Values>) => {
  const { t } = useTranslation();
  return (
    <div className={classes["pair"]}>
      {(["startTime", "endTime"] as const).map((field) => (
        <TextInput
          key={field}
          placeholder={t("council.plan.timePlaceholder")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          label={t(`council.plan.${field}`)}
          description={t("council.plan.optional")}
          {...form.getInputProps(field)}
        />
      ))}
    </div>
  );
};

/** The kind, the day, the hours and the place of a meeting, and who leads it. */
export const MeetingFields = <Values extends MeetingFormValues>({ form }: MeetingFieldsProps<Values>) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { date, kind, votingUntil } = form.values;
  return (
    <>
      <NativeSelect
        label={t("council.kind.label")}
        data={meetingKinds.map((value) => ({ value, label: t(`council.kind.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <DateField
        data-autofocus
        label={t("council.plan.date")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        // Nothing moves under the pointer when the day is read: its line is there from the start.
        description={date === null ? "\u00a0" : weekdayOf(date, language)}
        onInput={() => form.clearFieldError("date")}
        required
        {...form.getInputProps("date")}
        value={date}
      />
      {kind === "written" ? (
        <DateField
          label={t("council.plan.votingUntil")}
          required
          {...form.getInputProps("votingUntil")}
          value={votingUntil}
        />
      ) : (
        <Times form={form} />
      )}
      <TextInput
        label={t("council.plan.place")}
        description={t("council.plan.optional")}
        maxLength={500}
        autoComplete="off"
        {...form.getInputProps("place")}
      />
      <PostField label={t("council.plan.chair")} {...form.getInputProps("chairPositionId")} />
      <PostField
        label={t("council.plan.secretary")}
        description={t("council.plan.officersHint")}
        {...form.getInputProps("secretaryPositionId")}
      />
    </>
  );
};
