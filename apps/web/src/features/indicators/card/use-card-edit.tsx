import type { CardChoices, CardFields } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useEditConflict } from "../../../components/use-edit-conflict.tsx";
import { changedIn, type Difference } from "../../../lib/edit-conflict.ts";
import { useFormat } from "../../../lib/use-format.ts";

interface CardEdit {
  /** The card and its version when the form was opened. */
  base: { fields: CardFields; version: number };
  edited: CardFields;
  write: (fields: CardFields, version: number) => Promise<unknown>;
}

/** The card that the server sent with a conflict; null when it cannot be read. */
const storedCard = (like: CardFields, current: Record<string, unknown>) => {
  const names = Object.keys(like);
  const version = current["version"];
  if (typeof version !== "number" || names.some((name) => current[name] === undefined)) return null;
  // The server sends the record as it stands, and the card's fields are the record's.
  return { fields: Object.fromEntries(names.map((name) => [name, current[name]])) as CardFields, version };
};

/** Words a field of the card that two people see differently. */
const useFieldWords = (choices: CardChoices) => {
  const { t } = useTranslation();
  const format = useFormat();
  const named = new Map(
    [...choices.industries, ...choices.authorities, ...choices.positions].map(({ id, name }) => [id, name]),
  );
  const word = (value: CardFields[keyof CardFields]): string => {
    if (value === null || value === "") return t("shared.notEntered");
    if (typeof value === "number") return format.number(value);
    if (value === "higher_is_better" || value === "lower_is_better")
      return t(`indicatorCard.direction.${value}`);
    return named.get(value) ?? value;
  };
  return ({ field, mine, theirs }: Difference<CardFields>) => {
    const other = word(theirs);
    return {
      label: t(`indicatorCard.field.${field}`),
      mine: mine === undefined ? other : word(mine),
      theirs: other,
    };
  };
};

/** Saves a card over the version that was read; false when the other person's was left as it is. */
export const useCardEdit = (choices: CardChoices) => {
  const conflict = useEditConflict();
  const word = useFieldWords(choices);
  const save = ({ base, edited, write }: CardEdit): Promise<boolean> =>
    conflict.save<CardFields>({
      base: base.fields,
      mine: changedIn(base.fields, edited),
      version: base.version,
      write,
      read: (current) => storedCard(base.fields, current),
      word: (difference) => word(difference as Difference<CardFields>),
    });
  return { save, dialog: conflict.dialog };
};
