import type { CardChoices } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import type { FormulaValues } from "./formula-rows.ts";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { nextTerm } from "./formula-rows.ts";
import { RecordSelect } from "./record-select.tsx";
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
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t("indicatorCard.formulaForm.removeRow", { row: index + 1 })}
            onClick={() => form.removeListItem("terms", index)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => form.insertListItem("terms", nextTerm(form.values.terms))}
      >
        {t("indicatorCard.formulaForm.add")}
      </Button>
    </>
  );
};
