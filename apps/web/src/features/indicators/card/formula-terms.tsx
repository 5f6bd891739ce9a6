import type { CardChoices } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import type { FormulaValues } from "./formula-rows.ts";
import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { nextTerm } from "./formula-rows.ts";
import { RecordSelect } from "./record-select.tsx";
import { AddRow, RemoveRow } from "./list-row-buttons.tsx";
import classes from "./card.module.css";

interface FormulaTermsProps {
  form: UseFormReturnType<FormulaValues>;
  choices: CardChoices;
  /** An indicator is no term of its own formula. */
  indicatorId: string;
}

/** The indicators of a formula, each under its symbol. */
export const FormulaTerms = ({ form, choices, indicatorId }: FormulaTermsProps) => {
  const { t } = useTranslation();
  const records = choices.indicators
    .filter(({ id }) => id !== indicatorId)
    .map(({ id, name, unit, industry }) => ({
      id,
      name: [name, unit, industry].filter((part) => part !== null).join(", "),
    }));
  return (
    <>
      {form.values.terms.map(({ key }, index) => (
        <div key={key} className={classes["row"]}>
          <TextInput
            label={t("indicatorCard.formulaForm.symbol", { row: index + 1 })}
            maxLength={30}
            autoComplete="off"
            w={150}
            {...form.getInputProps(`terms.${index}.symbol`)}
          />
          <RecordSelect
            label={t("indicatorCard.formulaForm.term", { row: index + 1 })}
            className={classes["wide"] ?? ""}
            records={records}
            limit={50}
            {...form.getInputProps(`terms.${index}.indicatorId`)}
          />
          <RemoveRow
            label={t("indicatorCard.formulaForm.removeRow", { row: index + 1 })}
            onClick={() => form.removeListItem("terms", index)}
          />
        </div>
      ))}
      <AddRow
        label={t("indicatorCard.formulaForm.add")}
        onClick={() => form.insertListItem("terms", nextTerm(form.values.terms))}
      />
    </>
  );
};
