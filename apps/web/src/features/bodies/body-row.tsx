import type { BreakdownRow, IndicatorBodies } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { FigureBar } from "./figure-bar.tsx";
import { useFigureWords } from "./use-figure-words.ts";
import { Table } from "../../components/table.tsx";
import classes from "./bodies.module.css";

interface BodyRowProps {
  row: BreakdownRow;
  bodies: IndicatorBodies;
  most: number;
}

const Change = ({ row, bodies }: Omit<BodyRowProps, "most">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords(bodies);
  if (row.difference === null || row.previous === null) return "—";
  return (
    <>
      {words.difference(row.difference)}
      <span className={classes["second"]}>
        {t("bodies.table.since", { date: format.date(row.previous.date) })}
      </span>
    </>
  );
};

/** A body with its place, its figure as a bar and in digits, and the change since it last reported. */
export const BodyRow = ({ row, bodies, most }: BodyRowProps) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const words = useFigureWords(bodies);
  const { mean, median } = bodies.breakdown;
  return (
    <Table.Tr>
      <Table.Td ta="right">{row.rank ?? "—"}</Table.Td>
      <Table.Th scope="row" fw={400} className={classes["name"] ?? ""}>
        {row.label}
      </Table.Th>
      <Table.Td>
        <span className={classes["figure"]}>
          {row.figure === null ? (
            <span className={classes["dimmed"]}>{t("bodies.table.noFigure")}</span>
          ) : (
            <>
              <FigureBar figure={row.figure} most={most} mean={mean} median={median} />
              <span className={classes["digits"]}>{words.figure(row.figure)}</span>
            </>
          )}
          {row.numerator === null || row.denominator === null ? null : (
            <span className={classes["ofMany"]}>
              {t("bodies.table.of", {
                numerator: number(row.numerator),
                denominator: number(row.denominator),
              })}
            </span>
          )}
        </span>
      </Table.Td>
      <Table.Td ta="right" className={classes["change"] ?? ""}>
        <Change row={row} bodies={bodies} />
      </Table.Td>
    </Table.Tr>
  );
};
