import type { SelectProps } from "@mantine/core";
import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface RecordSelectProps extends Omit<SelectProps, "data"> {
  records: readonly { id: string; name: string }[];
}

/** One of many records, found by typing a part of its name. */
export const RecordSelect = ({ records, ...props }: RecordSelectProps) => {
  const { t } = useTranslation();
  return (
    <Select
      data={records.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: "auto" } }}
      nothingFoundMessage={t("indicatorCard.form.nothingFound")}
      clearButtonProps={{ "aria-label": t("indicatorCard.form.clear") }}
      {...props}
    />
  );
};
