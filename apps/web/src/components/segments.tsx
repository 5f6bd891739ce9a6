import { useId } from "react";
import classes from "./segments.module.css";

interface SegmentsProps<Value extends string> {
  /** Read aloud for the whole. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of two or three looks, side by side; radio buttons underneath. */
export const Segments = <Value extends string>({ label, value, options, onChange }: SegmentsProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={classes["segments"]} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={classes["segment"]}>
          <input
            className={classes["radio"]}
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
};
