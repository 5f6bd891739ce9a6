import type { IndicatorCard } from "@kedr/domain";
import { isByFormula } from "@kedr/domain";
import { SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExplainLink } from "../../../components/explain-link.tsx";
import { Figure } from "../../../components/figure.tsx";
import { StatTile } from "../../../components/stat-tile.tsx";
import { useValueWords } from "../../../components/use-value-words.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { TargetNote, ValuePeriod } from "../value-notes.tsx";
import { useFactWords } from "./use-fact-words.ts";

/** Where it started, where it is, where it must come to. */
export const CardTiles = ({ card: { indicator } }: { card: IndicatorCard }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords(indicator.unit);
  const factWords = useFactWords(indicator.unit);
  const { id, name, baseline, current, target, achievement } = indicator;
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
      <StatTile
        label={t("indicators.column.baseline")}
        value={<Figure value={baseline} format={factWords} />}
        note={baseline && <ValuePeriod value={baseline} />}
      />
      <StatTile
        label={t("indicators.column.current")}
        value={<Figure value={current} format={factWords} />}
        note={
          current && (
            <>
              <ValuePeriod value={current} />
              {isByFormula(current) ? t("indicatorCard.byFormula") : null}
            </>
          )
        }
      />
      <StatTile
        label={t("indicators.column.target")}
        value={<Figure value={target?.value} format={words} />}
        note={target && <TargetNote target={target} />}
      />
      <StatTile
        label={t("indicators.column.achievement")}
        value={<Figure value={achievement} format={format.computedPercent} />}
        note={<ExplainLink subject={id} name={name} />}
      />
    </SimpleGrid>
  );
};
