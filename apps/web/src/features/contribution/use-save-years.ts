import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";
import { useNotices } from "../../components/notices.tsx";
import { changedIn } from "../../lib/edit-conflict.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { LinkEnds } from "./link-ends.ts";
import { changedYears, conflictYears, readOf, type YearValues } from "./stated-years.ts";
import { useChangeWords } from "./use-change-words.ts";

/** Saves contributions over the years that were read; what somebody else changed meanwhile is shown side by side. */
export const useSaveYears = ({ link, indicator }: LinkEnds, shown: readonly string[]) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const conflict = useEditConflict();
  const { signed: words } = useChangeWords(indicator.unit);
  const { write, isWriting } = useWrite(useTRPC().contribution.state.mutationOptions());
  // The years have versions of their own: the latest read is what is written over.
  const known = useRef(readOf(link.years, shown));
  const word = (value: number | null | undefined): string =>
    value === null || value === undefined ? t("shared.notEntered") : words(value);

  const save = async (values: YearValues): Promise<void> => {
    const base = known.current.values;
    const isSaved = await conflict.save<YearValues>({
      base,
      mine: changedIn(base, values),
      version: link.version,
      write: async (fields) => {
        const years = changedYears(fields, known.current);
        if (years.length > 0) await write({ projectIndicatorId: link.id, years });
      },
      read: (current) => {
        const years = conflictYears(current);
        if (years === null) return null;
        known.current = readOf(years, shown);
        return { fields: known.current.values, version: link.version };
      },
      word: ({ field, mine, theirs }) => ({
        label: t("contribution.form.year", { year: field }),
        mine: word(mine === undefined ? theirs : mine),
        theirs: word(theirs),
      }),
    });
    if (isSaved) done(t("contribution.done.state"));
  };
  return { save, isWriting, dialog: conflict.dialog };
};
