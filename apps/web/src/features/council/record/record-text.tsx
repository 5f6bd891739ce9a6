import type { MinutesItem } from "@kedr/domain";
import { Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { typedWish } from "./edit-wishes.ts";
import { useRecordDesk } from "./record-desk-context.ts";
import { useRefusals } from "./use-refusals.ts";
import { useTypedText } from "./use-typed-text.ts";
import { subjects } from "./wishes.ts";

interface RecordTextProps {
  item: MinutesItem;
  field: "heard" | "spoke";
}

/** What was heard, or who spoke: kept while it is typed. */
export const RecordText = ({ item, field }: RecordTextProps) => {
  const { t } = useTranslation();
  const { put } = useRecordDesk();
  const { at } = useRefusals(subjects.item(item.id));
  const { value, onChange, onBlur } = useTypedText({
    value: item[field],
    onKeep: (text, over) => put((latest) => typedWish(latest, item.id, { field, text, over }), true),
  });
  return (
    <Textarea
      label={t(`minutes.${field}`)}
      description={t(`minutes.${field}Hint`)}
      autosize
      minRows={2}
      maxRows={14}
      maxLength={20_000}
      lang="ru"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onBlur}
      error={at(field)}
    />
  );
};
