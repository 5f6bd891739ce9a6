import type { IndicatorView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Words } from "../../../components/words.tsx";
import { useValueWords } from "../../../components/use-value-words.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { Table } from "../../../components/table.tsx";

/** What a formula gave on the days on which its terms changed: stored nowhere, so corrected nowhere. */
export const FormulaValues = ({ indicator: { formula, unit } }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords(unit);
  const values = formula?.values ?? [];
  if (values.length === 0) return <Words text={null} />;
  return (
    <Table layout="auto" verticalSpacing={3} aria-label={t("indicatorCard.section.values")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("indicators.values.period")}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t("indicators.values.value")}
          </Table.Th>
          <Table.Th scope="col">{t("indicators.values.kind")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {values.map(({ value, date, year }) => (
          <Table.Tr key={`${date ?? year ?? ""}`}>
            <Table.Td>{date === null ? (year ?? t("indicators.undated")) : format.date(date)}</Table.Td>
            <Table.Td ta="right" fw={600}>
              {words(Math.round(value * 100) / 100)}
            </Table.Td>
            <Table.Td>{t("indicatorCard.byFormula")}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
