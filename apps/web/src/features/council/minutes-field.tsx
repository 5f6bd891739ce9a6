import type { NumberInputProps } from "@mantine/core";
import { NumberInput } from "@mantine/core";

const least = 1;
const most = 480;

/** Minutes for a question: 1 to 480, or empty. */
export const MinutesField = (props: NumberInputProps) => (
  <NumberInput
    min={least}
    max={most}
    step={5}
    startValue={10}
    allowDecimal={false}
    allowNegative={false}
    styles={{ wrapper: { width: 110 } }}
    {...props}
  />
);

/** What a number field holds as minutes; null when it is empty. */
export const minutesIn = (value: string | number): number | null =>
  typeof value === "number" ? value : null;

/** Whether what was typed can be minutes, or is left empty. */
export const fitsMinutes = (value: string | number): boolean =>
  value === "" || (typeof value === "number" && value >= least && value <= most);
