import type { IndicatorValueView } from "@kedr/domain";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CorrectDialog } from "../value-entry/correct-dialog.tsx";
import { useMayAdminister } from "./use-may-administer.ts";

interface CorrectValueProps {
  value: IndicatorValueView;
  /** When the value is of, in words. */
  period: string;
  /** The value with its unit. */
  words: string;
}

/** «Исправить», for whoever keeps the values; what is corrected already is not corrected again. */
export const CorrectValue = ({ value, period, words }: CorrectValueProps) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const mayAdminister = useMayAdminister();
  if (!mayAdminister || value.correctedBy !== null) return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t("valueEntry.correct.openValue", { value: words })}
        onClick={() => setIsOpen(true)}
        data-no-print
      >
        {t("valueEntry.correct.open")}
      </Button>
      {isOpen ? (
        <CorrectDialog value={value} about={`${period}: ${words}`} isOpen onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
};
