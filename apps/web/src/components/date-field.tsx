import type { CalendarDate } from "@kedr/domain";
import type { TextInputProps } from "@mantine/core";
import { isCalendarDate } from "@kedr/domain";
import { ActionIcon, TextInput } from "@mantine/core";
import { IconCalendar } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { readTypedDate } from "../lib/typed-date.ts";
import { dateInDigits } from "../lib/format.ts";
import classes from "./date-field.module.css";

interface DateFieldProps extends Omit<
  TextInputProps,
  "value" | "onChange" | "defaultValue" | "type" | "min" | "max"
> {
  value: CalendarDate | null;
  /** Told on Enter, on leaving the field and on picking; null when the field was emptied. */
  onChange: (date: CalendarDate | null) => void;
  min?: CalendarDate;
  max?: CalendarDate;
  /** What to say of a date outside `min` and `max`, where an example of a date would not help. */
  outOfRange?: string;
}

/** A date to type (`01.03.2023`) or to pick in the browser's own calendar. */
export const DateField = ({ value, onChange, min, max, outOfRange, error, ...input }: DateFieldProps) => {
  const { t } = useTranslation();
  // Null while nobody is typing: the field then shows the value.
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const settle = (date: CalendarDate | null) => {
    setTyped(null);
    setWrong(null);
    if (date !== value) onChange(date);
  };
  const commit = () => {
    if (typed === null) return;
    if (typed.trim() === "") return settle(null);
    const date = readTypedDate(typed);
    if (date === null) return setWrong(t("shared.date.wrong"));
    if ((min !== undefined && date < min) || (max !== undefined && date > max))
      return setWrong(outOfRange ?? t("shared.date.wrong"));
    return settle(date);
  };

  return (
    <TextInput
      {...input}
      inputMode="numeric"
      autoComplete="off"
      placeholder={t("shared.date.placeholder")}
      value={typed ?? (value === null ? "" : dateInDigits(value))}
      error={wrong ?? error}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(null);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
      rightSection={
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t("shared.date.pick")}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar size={16} aria-hidden />
          </ActionIcon>
          <input
            ref={picker}
            type="date"
            className={classes["picker"]}
            tabIndex={-1}
            aria-hidden
            min={min}
            max={max}
            value={value ?? ""}
            onChange={(event) => {
              const picked = event.currentTarget.value;
              if (isCalendarDate(picked)) settle(picked);
            }}
          />
        </>
      }
    />
  );
};
