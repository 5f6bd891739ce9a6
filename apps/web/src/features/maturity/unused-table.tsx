import type { UnusedValue } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { useValueWords } from "../../components/use-value-words.ts";
import { usePeriodWords } from "./value-text.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./maturity.module.css";

/** A signed difference in the indicator's own unit. */
const useDifferenceWords = (unit: string) => {
  const format = useFormat();
  const words = useValueWords(unit);
  return (difference: number): string =>
    unit === "%" ? format.computedPoints(difference) : `${difference > 0 ? "+" : ""}${words(difference)}`;
};

/** The values that stand beside the used one, latest first, each with why it is not used. */
export const UnusedTable = ({ unused, unit }: { unused: readonly UnusedValue[]; unit: string }) => {
  const { t } = useTranslation();
  const words = useValueWords(unit);
  const differenceWords = useDifferenceWords(unit);
  const period = usePeriodWords();
  return (
    <Table
      layout="auto"
      aria-label={t("maturity.unused.title")}
      verticalSpacing={3}
      className={classes["top"] ?? ""}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("maturity.unused.value")}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t("maturity.unused.difference")}
          </Table.Th>
          <Table.Th scope="col">{t("maturity.unused.why")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {unused.map((value) => (
          <Table.Tr key={value.id}>
            <Table.Td>
              {words(value.value)}
              <span className={classes["second"]}>
                {t(`maturity.kind.${value.kind}`)} {period(value)}
              </span>
            </Table.Td>
            <Table.Td ta="right">
              {value.difference === null ? "—" : differenceWords(value.difference)}
            </Table.Td>
            <Table.Td>{t(`maturity.unused.reason.${value.reason}`)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
