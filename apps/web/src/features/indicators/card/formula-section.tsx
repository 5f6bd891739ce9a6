import type { IndicatorCard } from "@kedr/domain";
import type { OnCardAct } from "./card-act.ts";
import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import { FormulaBlock } from "./formula-block.tsx";

/** The formula of a composite; without one only where somebody may set it. */
export const FormulaSection = ({ card, onAct }: { card: IndicatorCard; onAct: OnCardAct | null }) => {
  const { t } = useTranslation();
  const { formula, unit, current } = card.indicator;
  if (formula === null && onAct === null) return null;
  const edit =
    onAct === null ? undefined : (
      <Button size="compact-sm" variant="default" onClick={() => onAct({ kind: "formula", card })}>
        {t(`indicatorCard.action.${formula === null ? "setFormula" : "editFormula"}`)}
      </Button>
    );
  return (
    <SectionCard
      title={t("indicatorCard.section.formula")}
      actions={edit}
      note={formula === null ? undefined : t("indicatorCard.formula.note")}
    >
      {formula === null ? (
        <Text size="sm">{t("indicatorCard.formula.none")}</Text>
      ) : (
        <FormulaBlock
          formula={formula}
          unit={unit}
          published={formula.difference === null ? null : (current?.value ?? null)}
        />
      )}
    </SectionCard>
  );
};
