import type { CalendarDate, PublicationView } from "@kedr/domain";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Failure, readFailure } from "../../lib/errors.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { suggestTitle } from "./suggested-title.ts";
import type { Published } from "./published-notice.tsx";

interface Publishing {
  /** The publication to be corrected; null for one that stands on its own. */
  corrected: PublicationView | null;
  onPublished: (published: Published) => void;
}

const fields = ["title", "asOf", "note", "correction"] as const;

/** The form's field for a field of the input: `corrects.correction` is typed as `correction`. */
const formField = ({ field }: Failure) => fields.find((name) => name === field?.split(".").at(-1));

/** The form, and the title that follows its day until somebody writes another. */
const usePublishForm = (isCorrection: boolean) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const [suggested, setSuggested] = useState(() => suggestTitle(today));
  const form = useForm({
    initialValues: { title: suggested, asOf: today as CalendarDate | null, note: "", correction: "" },
    // In the order of the fields: the first one at fault takes the focus.
    validate: {
      correction: (text) =>
        isCorrection && text.trim() === "" ? t("publications.required.correction") : null,
      title: (title) => (title.trim() === "" ? t("publications.required.title") : null),
      asOf: (day) => (day === null ? t("publications.required.asOf") : null),
    },
  });
  const changeDay = (day: CalendarDate | null): void => {
    form.setFieldValue("asOf", day);
    if (day === null) return;
    const next = suggestTitle(day);
    if (form.values.title.trim() === suggested) form.setFieldValue("title", next);
    setSuggested(next);
  };
  return { form, changeDay };
};

/** From the first word to the number: filling in, the last look, and the seconds in which it is made. */
export const usePublishing = ({ corrected, onPublished }: Publishing) => {
  const { form, changeDay } = usePublishForm(corrected !== null);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { write, isWriting } = useWrite(trpc.publication.publish.mutationOptions());
  const [isChecked, setIsChecked] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const look = (checked: boolean) => {
    setFailure(null);
    setIsChecked(checked);
  };
  const publish = async (): Promise<void> => {
    const { title, asOf, note, correction } = form.values;
    if (asOf === null || isWriting) return;
    const corrects = corrected && { number: corrected.number, correction: correction.trim() };
    setFailure(null);
    try {
      const { number } = await write({ title: title.trim(), asOf, note: note.trim() || null, corrects });
      onPublished({ number, corrects: corrected?.number ?? null });
    } catch (error) {
      // Somebody else may have been faster: the list then shows with what.
      void queryClient.invalidateQueries(trpc.publication.list.queryFilter());
      const refused = readFailure(error);
      const field = formField(refused);
      if (field === undefined) return setFailure(error);
      form.setFieldError(field, refused.message);
      look(false);
    }
  };
  return {
    form,
    changeDay,
    isChecked,
    isWriting,
    failure,
    check: form.onSubmit(
      () => look(true),
      (errors) => form.getInputNode(Object.keys(errors)[0] ?? "")?.focus(),
    ),
    back: () => look(false),
    publish,
  };
};
