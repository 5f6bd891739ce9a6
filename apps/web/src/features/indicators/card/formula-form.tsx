import type { CardChoices, IndicatorCard } from "@kedr/domain";
import { Button, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { symbolPattern } from "@kedr/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../../components/dialog-form.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useRefusal } from "../../../components/use-refusal.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { FormulaPreview } from "./formula-preview.tsx";
import { type FormulaValues, formulaValues } from "./formula-rows.ts";
import { FormulaTerms } from "./formula-terms.tsx";

interface FormulaFormProps {
  card: IndicatorCard;
  choices: CardChoices;
  onClose: () => void;
}

const useFormulaForm = (card: IndicatorCard) => {
  const { t } = useTranslation();
  return useForm<FormulaValues>({
    initialValues: formulaValues(card.indicator.formula),
    validate: {
      terms: {
        symbol: (symbol, { terms }) => {
          if (!symbolPattern.test(symbol)) return t("indicatorCard.formulaForm.symbolWrong");
          return terms.filter((term) => term.symbol === symbol).length > 1
            ? t("indicatorCard.formulaForm.symbolTwice")
            : null;
        },
        indicatorId: (id) => (id === null ? t("indicatorCard.formulaForm.termRequired") : null),
      },
    },
  });
};

/** The formula of an indicator's value, tried out while it is written. */
export const FormulaForm = ({ card, choices, onClose }: FormulaFormProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().indicator.setFormula.mutationOptions());
  // The card that was read when the form was opened.
  const [{ indicator, version }] = useState(card);
  const form = useFormulaForm(card);
  const send = async (formula: string | null, done: string): Promise<void> => {
    const terms = formula === null ? [] : form.values.terms;
    try {
      await write({
        indicatorId: indicator.id,
        version,
        formula,
        terms: terms.flatMap(({ symbol, indicatorId }) =>
          indicatorId === null ? [] : [{ symbol, indicatorId }],
        ),
      });
      notices.done(done);
      onClose();
    } catch (error) {
      refused(error, form);
    }
  };
  const submit = form.onSubmit(({ formula }) => send(formula.trim(), t("indicatorCard.done.formula")));
  return (
    <DialogForm isBusy={isWriting} onSubmit={submit} onClose={onClose}>
      <Text fw={500}>{indicator.name}</Text>
      <FormulaTerms form={form} choices={choices} indicatorId={indicator.id} />
      <Textarea
        label={t("indicatorCard.formulaForm.formula")}
        description={t("indicatorCard.formulaForm.formulaHint")}
        required
        maxLength={500}
        autosize
        {...form.getInputProps("formula")}
      />
      <FormulaPreview values={form.values} choices={choices} />
      {indicator.formula === null ? null : (
        <Button
          variant="default"
          size="compact-sm"
          w="fit-content"
          onClick={() => void send(null, t("indicatorCard.formulaForm.takenAway"))}
        >
          {t("indicatorCard.formulaForm.takeAway")}
        </Button>
      )}
    </DialogForm>
  );
};
