import type { Reference } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import type { Ref } from "react";
import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { PostField } from "./people/post-field.tsx";
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
  return (
    <div className={classes["pair"]}>
      <PostField
        ref={firstRef}
        known={known}
        label={of === "presenter" ? t("council.question.presenterPosition") : t("agenda.coPresenterPosition")}
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
