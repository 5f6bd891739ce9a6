import type { ComparedFigure, Comparison } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { wordDifference, wordFigure, wordSide } from "./word-figure.ts";
import { Table } from "../../components/table.tsx";
import classes from "./compare.module.css";

interface FiguresTableProps {
  comparison: Comparison;
  group: ComparedFigure["group"];
}

/** The figures of one group, both sides with the difference. A narrow screen names the sides once, above. */
export const FiguresTable = ({ comparison, group }: FiguresTableProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { left, right, figures } = comparison;
  const isNarrow = useIsNarrow();
  return (
    <SectionCard title={t(`compare.group.${group}`)} isFlush>
      <Table.ScrollContainer minWidth={isNarrow ? 0 : 560} tabIndex={0}>
        <Table
          layout="fixed"
          {...(isNarrow ? { horizontalSpacing: 6 } : {})}
          aria-label={t(`compare.group.${group}`)}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" {...(isNarrow ? { w: "27%" } : {})}>
                {t("compare.figure")}
              </Table.Th>
              <Table.Th scope="col" className={classes["number"] ?? ""}>
                {isNarrow ? t("compare.left") : wordSide(left, t, format)}
              </Table.Th>
              <Table.Th scope="col" className={classes["number"] ?? ""}>
                {isNarrow ? t("compare.right") : wordSide(right, t, format)}
              </Table.Th>
              <Table.Th scope="col" {...(isNarrow ? { w: "29%" } : {})} className={classes["number"] ?? ""}>
                {t("compare.difference")}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures
              .filter((figure) => figure.group === group)
              .map((figure) => (
                <FigureRow key={figure.key} figure={figure} />
              ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </SectionCard>
  );
};

const FigureRow = ({ figure }: { figure: ComparedFigure }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { unit, left, right, difference, verdict } = figure;
  const largest = Math.max(Math.abs(left ?? 0), Math.abs(right ?? 0));
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {t(`compare.key.${figure.key}`)}
      </Table.Th>
      {[left, right].map((value, side) => (
        <Table.Td key={side === 0 ? "left" : "right"} className={classes["number"] ?? ""}>
          <Figure value={value} format={(known) => wordFigure(known, unit, format)} />
          <Bar value={value} largest={largest} side={side === 0 ? "left" : "right"} />
        </Table.Td>
      ))}
      <Table.Td className={classes["number"] ?? ""}>
        {difference === null ? "—" : wordDifference(difference, unit, format)}
        {verdict === null ? null : (
          <span className={classes["verdict"]} data-verdict={verdict}>
            {t(`compare.verdict.${verdict}`)}
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  );
};

interface BarProps {
  value: number | null;
  largest: number;
  side: "left" | "right";
}

/** How much of the larger side it is; the figure beside it says the same in words. */
const Bar = ({ value, largest, side }: BarProps) =>
  value === null || largest === 0 ? null : (
    <svg className={classes["bar"]} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
      <rect className={classes[side]} width={(Math.abs(value) * 100) / largest} height="4" />
    </svg>
  );
