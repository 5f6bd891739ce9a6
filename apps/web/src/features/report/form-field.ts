import type { ReportDesk } from "@kedr/domain";
import { createContext, useContext } from "react";
import type { Field, Values } from "./report-fields.ts";

/** The form as its sections use it. */
export interface ReportForm {
  desk: ReportDesk;
  values: Values;
  set: (field: Field, value: string) => void;
  /** What is wrong with a field, in words. */
  errorOf: (field: Field) => string | undefined;
}

const Context = createContext<ReportForm | null>(null);

export const ReportFormProvider = Context.Provider;

export const useReportForm = (): ReportForm => {
  const form = useContext(Context);
  if (!form) throw new Error("This part belongs inside the report's form.");
  return form;
};

/** What a text field of the form needs. Its id is its place, so that the focus can be sent to it. */
export const useFormField = (field: Field) => {
  const { values, set, errorOf } = useReportForm();
  return {
    id: field,
    value: values[field] ?? "",
    error: errorOf(field),
    onChange: (event: { currentTarget: { value: string } }) => set(field, event.currentTarget.value),
  };
};
