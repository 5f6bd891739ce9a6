import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface FigureProps<Value> {
  value: Value | null | undefined;
  /** One of `useFormat()`'s functions, or any other wording of a value that is there. */
  format: (value: Value) => string;
}

/** A value, or «не внесено» in grey where the records say nothing: a gap is never shown as zero. */
export const Figure = <Value,>({ value, format }: FigureProps<Value>) => {
  const { t } = useTranslation();
  if (value === null || value === undefined)
    return (
      <Text span inherit c="dimmed" fs="italic" fw={400}>
        {t("shared.notEntered")}
      </Text>
    );
  return <span style={{ whiteSpace: "nowrap" }}>{format(value)}</span>;
};
