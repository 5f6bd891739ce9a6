import type { IndicatorValueView, IndicatorView, ValueAuthor } from "@kedr/domain";
import { VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FileLinks } from "../../components/file-links.tsx";
import { Figure } from "../../components/figure.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { Words } from "../../components/words.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { CorrectValue } from "./correct-value.tsx";
import { useValueWords } from "../../components/use-value-words.ts";
import { ValueFiles } from "./value-files.tsx";
import { ValueHistory } from "./value-history.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./indicators.module.css";

/** When a value is of: a day, a year, or nothing that is known. */
const usePeriodWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ date, year }: IndicatorValueView): string => {
    if (date !== null) return format.date(date);
    return year === null ? t("indicators.undated") : t("indicators.values.year", { year });
  };
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
  author: ValueAuthor | undefined;
}

/** A value, and below it why its date is what it is. */
const ValueRows = ({ value, words, author }: ValueRowsProps) => {
  const { t } = useTranslation();
  const period = usePeriodWords()(value);
  return (
    <>
      <Table.Tr className={classes["valueRow"] ?? ""} data-explained={value.dateBasis !== null}>
        <Table.Td>{period}</Table.Td>
        <Table.Td ta="right" fw={600} td={value.correctedBy === null ? "" : "line-through"}>
          <Figure value={value.value} format={words} />
        </Table.Td>
        <Table.Td>
          {value.role === "baseline"
            ? t("indicators.values.baseline", { kind: t(`indicators.valueKind.${value.kind}`) })
            : t(`indicators.valueKind.${value.kind}`)}
          <span className={classes["second"]}>
            <Source value={value} />
          </span>
          <ValueHistory value={value} author={author} />
          <FileLinks files={value.files} />
          <CorrectValue value={value} period={period} words={words(value.value)} />
        </Table.Td>
        <Table.Td data-no-print>
          <ValueFiles value={value} period={period} words={words(value.value)} />
        </Table.Td>
      </Table.Tr>
      {value.dateBasis === null ? null : (
        <Table.Tr>
          <Table.Td colSpan={4} pt={0} c="dimmed" fz="xs">
            {value.dateBasis}
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
};

/** All values as they are entered, the baseline first; contradicting ones stand side by side. */
export const ValuesTable = ({ indicator: { id, values, unit } }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const words = useValueWords(unit);
  const asOf = useAsOf();
  const { data } = useQuery(useTRPC().indicatorValue.authors.queryOptions({ indicatorId: id, asOf }));
  const authors = new Map(data?.authors.map((author) => [author.valueId, author]));
  if (values.length === 0) return <Words text={null} />;
  const ordered = [
    ...values.filter(({ role }) => role === "baseline"),
    ...values.filter(({ role }) => role === "actual"),
  ];
  return (
    <Table
      layout="auto"
      className={`${classes["inner"]} ${classes["values"]}`}
      verticalSpacing={3}
      horizontalSpacing={8}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("indicators.values.period")}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t("indicators.values.value")}
          </Table.Th>
          <Table.Th scope="col">{t("indicators.values.kind")}</Table.Th>
          <Table.Th scope="col" data-no-print>
            <VisuallyHidden>{t("evidence.files")}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ordered.map((value) => (
          <ValueRows key={value.id} value={value} words={words} author={authors.get(value.id)} />
        ))}
      </Table.Tbody>
    </Table>
  );
};
