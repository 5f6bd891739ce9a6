import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface FilterSelectProps<Value extends string> {
  label: string;
  /** Undefined filters nothing. */
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}

/** One value to filter by, or all of them: the browser's own list, good on a phone too. */
export const FilterSelect = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: FilterSelectProps<Value>) => {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      label={label}
      w={{ base: "calc(50% - 5px)", xs: 190 }}
      data={[{ value: "", label: t("indicators.filter.all") }, ...options]}
      value={value ?? ""}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.currentTarget.value)?.value)
      }
    />
  );
};
