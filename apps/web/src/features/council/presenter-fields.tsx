import type { Reference } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import type { Ref } from "react";
import { Select, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePositions } from "./use-positions.ts";
import classes from "./agenda.module.css";

/** Who presents, as a form holds it. */
export interface PresenterValues extends Record<string, unknown> {
  presenterPositionId: string | null;
  presenter: string;
}

interface PresenterFieldsProps<Values extends PresenterValues> {
  form: UseFormReturnType<Values>;
  /** The post at present, so that its name stands there before the list has been read. */
  known: Reference | null;
  firstRef?: Ref<HTMLInputElement>;
  of?: "presenter" | "coPresenter";
}

/** A post from the list, a name in free words, or both. */
export const PresenterFields = <Values extends PresenterValues>({
  form,
  known,
  firstRef,
  of = "presenter",
}: PresenterFieldsProps<Values>) => {
  const { t } = useTranslation();
  const positions = usePositions();
  const authorities = new Map(positions.map(({ id, authority }) => [id, authority]));
  const options = positions.map(({ id, title }) => ({ value: id, label: title }));
  const isKnownMissing = known !== null && !authorities.has(known.id);
  return (
    <div className={classes["pair"]}>
      <Select
        ref={firstRef}
        label={of === "presenter" ? t("council.question.presenterPosition") : t("agenda.coPresenterPosition")}
        data={isKnownMissing ? [{ value: known.id, label: known.name }, ...options] : options}
        searchable
        clearable
        openOnFocus={false}
        // Inside the form, so that the list belongs to the page's landmarks; the list itself scrolls.
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 240, overflowY: "auto" } }}
        clearButtonProps={{ "aria-label": t("council.question.clear") }}
        nothingFoundMessage={t("council.question.noPosition")}
        renderOption={({ option }) => (
          <div>
            <Text size="sm">{option.label}</Text>
            <Text size="xs" c="dimmed">
              {authorities.get(String(option.value))}
            </Text>
          </div>
        )}
        {...form.getInputProps(`${of}PositionId`)}
      />
      <TextInput
        label={of === "presenter" ? t("council.question.presenterName") : t("agenda.coPresenterName")}
        maxLength={500}
        autoComplete="off"
        {...form.getInputProps(of)}
      />
    </div>
  );
};
