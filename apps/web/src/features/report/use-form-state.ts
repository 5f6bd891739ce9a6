import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { valuesOf, withEdit } from "./edits.ts";
import { focusField } from "./focus-field.ts";
import type { Place } from "./kept-store.ts";
import type { Problem } from "./report-problems.ts";
import { fieldOfPath } from "./server-field.ts";
import type { Sheet } from "./sheet.ts";
import { useDraft } from "./use-draft.ts";
import type { KeptReport } from "./use-kept-report.ts";
import type { Sending } from "./use-sending.ts";
import { useSending } from "./use-sending.ts";

interface FormState extends Pick<Sending, "reread" | "onSettled"> {
  sheet: Sheet;
  place: Place;
  kept: KeptReport;
}

/** What is filled in, kept as a draft, checked and sent; the focus goes to what is wrong. */
export const useFormState = ({ sheet, place, kept, reread, onSettled }: FormState) => {
  const { t } = useTranslation();
  const draft = useDraft(place, kept.draft);
  const { base } = sheet;
  const values = valuesOf(base, draft.edits);
  const sending = useSending({
    sheet,
    place,
    draft,
    refusal: kept.waiting?.refusal ?? null,
    reread,
    onSettled,
  });
  const { failure, problems } = sending;
  const refused = failure?.field ? fieldOfPath(failure.field, sheet.submissionOf(values)) : null;
  const set = (field: string, value: string): void => {
    draft.change(withEdit(draft.edits, { base, field, value }));
    sending.touched(field);
  };
  // A file attached since the attempt mends what no field was touched for.
  const wrong = problems.length === 0 ? [] : sheet.problemsIn(values);
  const isStillWrong = ({ field, code }: Problem): boolean =>
    wrong.some((found) => found.field === field && found.code === code);
  const errorOf = (field: string): string | undefined => {
    const problem = problems.find((known) => known.field === field);
    if (problem && isStillWrong(problem)) return t(`report.problem.${problem.code}`);
    return refused === field ? failure?.message : undefined;
  };
  const firstWrong = problems[0]?.field ?? refused;
  useEffect(() => {
    if (firstWrong !== null && firstWrong !== undefined) focusField(firstWrong);
  }, [firstWrong, problems]);
  const message = failure ? failure.message || t(`shared.failure.${failure.code}`) : null;
  return { base, values, draft, sending, set, errorOf, failureOfForm: refused === null ? message : null };
};

/** A form as its parts use it. */
export type FormParts = ReturnType<typeof useFormState>;
