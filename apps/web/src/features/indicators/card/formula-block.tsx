import type { FormulaTermView, FormulaView } from "@kedr/domain";
import { Code, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExplainLink } from "../../../components/explain-link.tsx";
import { Figure } from "../../../components/figure.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { Notice } from "../../../components/notice.tsx";
import { valueWords } from "../../../components/use-value-words.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { useIsNarrow } from "../../../lib/use-is-narrow.ts";
import classes from "../indicators.module.css";
import { useArithmetic, useLackWords } from "./use-formula-words.ts";
import { Table } from "../../../components/table.tsx";

const round = (value: number): number => Math.round(value * 100) / 100;

interface TermProps {
  term: FormulaTermView;
}

const TermName = ({ term: { indicatorId, name } }: TermProps) => (
  <>
    <AnchorLink to="/indicators/$indicatorId" params={{ indicatorId }} inherit underline="always">
      {name}
    </AnchorLink>{" "}
    <ExplainLink subject={indicatorId} name={name} />
  </>
);

const TermValue = ({ term: { unit, value, kind, date, year } }: TermProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const period = date === null ? String(year ?? t("indicators.undated")) : format.date(date);
  return (
    <>
      <Figure value={value} format={(figure) => valueWords(Math.round(figure * 1e4) / 1e4, unit, format)} />
      {kind === null ? null : (
        <span className={classes["second"]}>
          {period}, {t(`indicators.valueKind.${kind}`)}
        </span>
      )}
    </>
  );
};

interface TermsProps {
  terms: readonly FormulaTermView[];
}

const TermTable = ({ terms }: TermsProps) => {
  const { t } = useTranslation();
  return (
    <Table layout="auto" verticalSpacing={3} mb="xs" aria-label={t("indicatorCard.section.formula")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("indicatorCard.formula.symbol")}</Table.Th>
          <Table.Th scope="col">{t("indicatorCard.formula.term")}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t("indicatorCard.formula.value")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {terms.map((term) => (
          <Table.Tr key={term.symbol}>
            <Table.Th scope="row">
              <Code>{term.symbol}</Code>
            </Table.Th>
            <Table.Td>
              <TermName term={term} />
            </Table.Td>
            <Table.Td ta="right">
              <TermValue term={term} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** The same for a narrow screen. */
const TermList = ({ terms }: TermsProps) => (
  <ul className={classes["projects"]}>
    {terms.map((term) => (
      <li key={term.symbol}>
        <Code>{term.symbol}</Code> <TermName term={term} />
        <div>
          <TermValue term={term} />
        </div>
      </li>
    ))}
  </ul>
);

interface FormulaBlockProps {
  formula: FormulaView;
  unit: string;
  /** The value that counts, where it is not the formula's. */
  published: number | null;
}

/** What the formula gives, or why it gives nothing. */
const Result = ({ formula, unit, published }: FormulaBlockProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const arithmetic = useArithmetic();
  const lackWords = useLackWords();
  const words = (value: number): string => valueWords(round(value), unit, format);
  if (formula.lack !== null) return <Notice tone="warning">{lackWords(formula.lack)}</Notice>;
  const values = new Map(
    formula.terms.flatMap(({ symbol, value }) => (value === null ? [] : [[symbol, value] as const])),
  );
  return (
    <>
      <Text size="sm" fw={600}>
        {arithmetic(formula.text, values, words)}
      </Text>
      {formula.difference === null || formula.value === null ? null : (
        <Text size="sm">
          {t("indicatorCard.formula.difference", {
            published: published === null ? "" : valueWords(published, unit, format),
            computed: words(formula.value),
            difference: words(formula.difference),
          })}
        </Text>
      )}
    </>
  );
};

/** A formula, the indicators that it is of, and how its value comes about. */
export const FormulaBlock = (props: FormulaBlockProps) => {
  const { text, terms } = props.formula;
  const Terms = useIsNarrow() ? TermList : TermTable;
  return (
    <>
      <Text size="sm" mb={6}>
        <Code>{text}</Code>
      </Text>
      <Terms terms={terms} />
      <Result {...props} />
    </>
  );
};
