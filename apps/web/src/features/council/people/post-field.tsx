import type { Reference } from "@kedr/domain";
import type { SelectProps } from "@mantine/core";
import type { Ref } from "react";
import { Select, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePositions } from "../use-positions.ts";

interface PostFieldProps extends Omit<SelectProps, "data"> {
  ref?: Ref<HTMLInputElement> | undefined;
  /** The post at present, so that its name stands there before the list has been read. */
  known?: Reference | null;
}

/** One post from the list, or none. */
export const PostField = ({ known = null, ...props }: PostFieldProps) => {
  const { t } = useTranslation();
  const positions = usePositions();
  const bodies = new Map(positions.map(({ id, authority }) => [id, authority]));
  const options = positions.map(({ id, title }) => ({ value: id, label: title }));
  const isMissing = known !== null && !bodies.has(known.id);
  return (
    <Select
      data={isMissing ? [{ value: known.id, label: known.name }, ...options] : options}
      searchable
      clearable
      openOnFocus={false}
      // Inside the form, so that the list belongs to the page's landmarks; the list itself scrolls.
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: "auto" } }}
      clearButtonProps={{ "aria-label": t("council.question.clear") }}
      nothingFoundMessage={t("council.question.noPosition")}
      renderOption={({ option }) => (
        <div>
          <Text size="sm">{option.label}</Text>
          <Text size="xs" c="dimmed">
            {bodies.get(String(option.value))}
          </Text>
        </div>
      )}
      {...props}
    />
  );
};
