import type { IndicatorValueView, IndicatorView } from "@kedr/domain";
import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useValueWords } from "./use-value-words.ts";
import classes from "./indicators.module.css";

const Period = ({ value: { date, year } }: { value: IndicatorValueView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {date === null && year !== null ? t("indicators.values.year", { year }) : null}
      {date === null && year === null ? t("indicators.undated") : null}
      {date === null ? null : format.date(date)}
    </>
  );
};

const Source = ({ value: { provenance } }: { value: IndicatorValueView }) =>
  provenance.slide === null ? (
    <Words text={provenance.document} />
  ) : (
    <SlideText slide={provenance.slide} document={provenance.document} />
  );

interface ValueRowsProps {
  value: IndicatorValueView;
  words: (value: number) => string;
}

/** A value, and below it why its date is what it is. */
const ValueRows = ({ value, words }: ValueRowsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Table.Tr className={classes["valueRow"] ?? ""} data-explained={value.dateBasis !== null}>
        <Table.Td>
          <Period value={value} />
        </Table.Td>
        <Table.Td ta="right" fw={600}>
          <Figure value={value.value} format={words} />
        </Table.Td>
        <Table.Td>
          {value.role === "baseline"
            ? t("indicators.values.baseline", { kind: t(`indicators.valueKind.${value.kind}`) })
            : t(`indicators.valueKind.${value.kind}`)}
          <span className={classes["second"]}>
            <Source value={value} />
          </span>
        </Table.Td>
      </Table.Tr>
      {value.dateBasis === null ? null : (
        <Table.Tr>
          <Table.Td colSpan={3} pt={0} c="dimmed" fz="xs">
            {value.dateBasis}
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
};

/** All values as they are entered, the baseline first; contradicting ones stand side by side. */
export const ValuesTable = ({ indicator: { values, unit } }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const words = useValueWords(unit);
  if (values.length === 0) return <Words text={null} />;
  const ordered = [
    ...values.filter(({ role }) => role === "baseline"),
    ...values.filter(({ role }) => role === "actual"),
  ];
  return (
    <Table layout="auto" className={classes["inner"] ?? ""} verticalSpacing={3} horizontalSpacing={8}>
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
        {ordered.map((value) => (
          <ValueRows key={value.id} value={value} words={words} />
        ))}
      </Table.Tbody>
    </Table>
  );
};
