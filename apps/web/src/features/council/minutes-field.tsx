import type { NumberInputProps } from "@mantine/core";
import { NumberInput } from "@mantine/core";

/** Minutes for a question: 1 to 480, or empty. */
export const MinutesField = (props: NumberInputProps) => (
  <NumberInput
    min={1}
    max={480}
    step={5}
    startValue={10}
    allowDecimal={false}
    allowNegative={false}
    w={110}
    {...props}
  />
);

/** What a number field holds as minutes; null when it is empty. */
export const minutesIn = (value: string | number): number | null =>
  typeof value === "number" && value > 0 ? value : null;
