import { useReportForm } from "./form-field.ts";
import classes from "./report-form.module.css";

interface QuickChoiceProps {
  field: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

/** One of a few, side by side: one stop of Tab, and arrows choose. */
export const QuickChoice = ({ field, label, options }: QuickChoiceProps) => {
  const { values, set, errorOf } = useReportForm();
  const error = errorOf(field);
  const describedBy = error === undefined ? {} : { "aria-describedby": `${field}-error` };
  return (
    <fieldset id={field} className={classes["choice"]} {...describedBy}>
      <legend className={classes["legend"]}>{label}</legend>
      <div className={classes["options"]}>
        {options.map((option) => (
          <label key={option.value} className={classes["option"]}>
            <input
              type="radio"
              name={field}
              checked={values[field] === option.value}
              onChange={() => set(field, option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error === undefined ? null : (
        <p id={`${field}-error`} className={classes["error"]}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
