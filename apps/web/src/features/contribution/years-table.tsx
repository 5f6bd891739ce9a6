import type { IndicatorContributions, IndicatorYear } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { useValueWords } from "../../components/use-value-words.ts";
import { useChangeWords } from "./use-change-words.ts";
import { Table } from "../../components/table.tsx";

/** What all projects bring by year, beside what is needed by it. */
export const YearsTable = ({
  years,
  indicator: { unit },
}: Pick<IndicatorContributions, "years" | "indicator">) => {
  const { t } = useTranslation();
  const { signed: change } = useChangeWords(unit, { isWorkedOut: true });
  const value = useValueWords(unit);
  const isShown = years.some(({ sum }) => sum !== null);
  if (!isShown) return null;
  const cells = ({ year, sum, cumulated, need, target, isPast }: IndicatorYear) => (
    <Table.Tr key={year}>
      <Table.Th scope="row" fw={400}>
        {isPast ? t("contribution.years.past", { year }) : year}
      </Table.Th>
      <Table.Td ta="right">
        <Figure value={sum} format={change} />
      </Table.Td>
      <Table.Td ta="right">{isPast ? "—" : <Figure value={cumulated} format={change} />}</Table.Td>
      <Table.Td ta="right">{need === null ? "—" : <Figure value={need} format={change} />}</Table.Td>
      <Table.Td ta="right">{target === null ? "—" : <Figure value={target} format={value} />}</Table.Td>
    </Table.Tr>
  );
  return (
    <Table.ScrollContainer minWidth={340} tabIndex={0} aria-label={t("contribution.years.title")}>
      <Table fz="sm" layout="auto" horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("contribution.years.year")}</Table.Th>
            {(["sum", "cumulated", "need", "target"] as const).map((column) => (
              <Table.Th key={column} scope="col" ta="right">
                {t(`contribution.years.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{years.map(cells)}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
