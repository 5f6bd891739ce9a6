import type { CalendarDate, ChangedLine } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { ObjectLink } from "./object-link.tsx";
import { wordValue } from "./word-change.ts";
import classes from "./changes.module.css";

export interface TwoDaysShown {
  before: CalendarDate;
  after: CalendarDate;
}

/** Both states side by side, each with the way to the object as it was on that day. */
export const StatesTable = ({ line, days }: { line: ChangedLine; days: TwoDaysShown }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const wording = { t, format };
  return (
    <table className={classes["states"]} aria-label={t("changes.statesOf", { name: line.name })}>
      <thead>
        <tr>
          <th scope="col">{t("changes.fieldColumn")}</th>
          <th scope="col">{t("changes.day", { date: format.date(days.before) })}</th>
          <th scope="col">{t("changes.day", { date: format.date(days.after) })}</th>
        </tr>
      </thead>
      <tbody>
        {line.fields.map(({ field, before, after }) => {
          const [was, is] = [wordValue(before, wording), wordValue(after, wording)];
          return (
            <tr key={field} data-changed={was !== is}>
              <th scope="row">{t(`changes.field.${field}`)}</th>
              <td>{was}</td>
              <td>{is}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot data-no-print>
        <tr>
          <th scope="row">{t("changes.openRow")}</th>
          <td>
            <ObjectLink line={line} day={days.before} />
          </td>
          <td>
            <ObjectLink line={line} day={days.after} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
};
