import type { UseFormReturnType } from "@mantine/form";
import { useNotices } from "./notices.tsx";
import { readFailure } from "../lib/errors.ts";

/** Puts a refused write where people look: on the field at fault, or in a notice when it is none of the form's. */
export const useRefusal = () => {
  const { failed } = useNotices();
  return <Values extends Record<string, unknown>>(error: unknown, form: UseFormReturnType<Values>): void => {
    const { field, message } = readFailure(error);
    if (field === null || !(field in form.values)) return failed(error);
    form.setFieldError(field, message);
    form.getInputNode(field)?.focus();
  };
};
