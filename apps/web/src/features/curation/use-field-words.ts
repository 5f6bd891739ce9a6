import { useTranslation } from "react-i18next";
import type { Difference } from "../../lib/edit-conflict.ts";
import { useFormat } from "../../lib/use-format.ts";
import type { TermFields } from "./stored-fields.ts";

type Field = keyof TermFields;

/** Words a field that two people see differently, for the dialog that shows both. */
export const useFieldWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const word = (field: Field, value: TermFields[Field]): string => {
    if (value === null) return t(field === "toDate" ? "curation.form.noEnd" : "shared.notEntered");
    if (field === "fromDate" || field === "toDate") return format.date(value as TermFields["fromDate"]);
    return field === "state" ? t(`shared.standing.${value as TermFields["state"]}`) : value;
  };
  return <Fields extends Partial<TermFields>>({ field, mine, theirs }: Difference<Fields>) => {
    const name = field as Field;
    const own = mine as TermFields[Field] | undefined;
    const other = word(name, theirs as TermFields[Field]);
    return {
      label: t(`curation.form.field.${name}`),
      mine: own === undefined ? other : word(name, own),
      theirs: other,
    };
  };
};
