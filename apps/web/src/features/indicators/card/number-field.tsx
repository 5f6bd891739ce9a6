import type { NumberInputProps } from "@mantine/core";
import { NumberInput } from "@mantine/core";

interface NumberFieldProps extends Omit<NumberInputProps, "value" | "onChange"> {
  value?: number | null;
  onChange?: (value: number | null) => void;
}

/** A number, or nothing. */
export const NumberField = ({ value, onChange, ...props }: NumberFieldProps) => (
  <NumberInput
    decimalSeparator=","
    decimalScale={6}
    hideControls
    {...props}
    value={value ?? ""}
    onChange={(typed) => onChange?.(typeof typed === "number" ? typed : null)}
  />
);
