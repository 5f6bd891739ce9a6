import { useTranslation } from "react-i18next";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";
import { useNotices } from "../../components/notices.tsx";
import { changedIn, type Difference } from "../../lib/edit-conflict.ts";
import { isCalendarDate } from "@kedr/domain";
import { useFormat } from "../../lib/use-format.ts";

type Plain = string | number | boolean | null;

interface SavedEdit<Fields extends object> {
  /** What the record was when the form was opened, and its version; null for a new one. */
  base: { fields: Fields; version: number } | null;
  edited: Fields;
  write: (fields: Fields, version: number | undefined) => Promise<unknown>;
  done: string;
}

type FieldName =
  | "name"
  | "act"
  | "validFrom"
  | "validTo"
  | "generalTarget"
  | "generalTargetYear"
  | "isCounted"
  | "reason"
  | "industryId"
  | "weight"
  | "cap"
  | "direction"
  | "fromDate"
  | "toDate";

/** The fields of a record that the server sent with a conflict; null when one of them is missing. */
const storedFields = <Fields extends object>(like: Fields, current: Record<string, unknown>) => {
  const names = Object.keys(like);
  const version = current["version"];
  if (typeof version !== "number" || names.some((name) => current[name] === undefined)) return null;
  // The server sends the record as its own read gives it, and the fields are the record's.
  return { fields: Object.fromEntries(names.map((name) => [name, current[name]])) as Fields, version };
};

/** Words a field that two people see differently. */
const useFieldWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const word = (value: Plain): string => {
    if (value === null || value === "") return t("shared.notEntered");
    if (typeof value === "boolean") return t(value ? "frameworks.counted" : "frameworks.notCounted");
    if (typeof value === "number") return format.number(value);
    if (value === "higher_is_better" || value === "lower_is_better")
      return t(`frameworks.direction.${value}`);
    return isCalendarDate(value) ? format.date(value) : value;
  };
  return <Fields extends object>({ field, mine, theirs }: Difference<Fields>) => {
    const other = word(theirs as Plain);
    return {
      label: t(`frameworks.field.${field as FieldName}`),
      mine: mine === undefined ? other : word(mine as Plain),
      theirs: other,
    };
  };
};

/** Saves a new record, or an edit over the version that was read; tells when it is done. */
export const useSavedEdit = () => {
  const notices = useNotices();
  const conflict = useEditConflict();
  const word = useFieldWords();
  const save = async <Fields extends object>({ base, edited, write, done }: SavedEdit<Fields>) => {
    if (base === null) {
      await write(edited, undefined);
      return notices.done(done);
    }
    const isSaved = await conflict.save<Fields>({
      base: base.fields,
      mine: changedIn(base.fields, edited),
      version: base.version,
      write,
      read: (current) => storedFields(base.fields, current),
      word,
    });
    if (isSaved) notices.done(done);
  };
  return { save, dialog: conflict.dialog };
};
