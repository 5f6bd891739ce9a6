import type { ExplainedGroups, GroupTerm, IndicatorExplanation, RatioTerm } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { BodiesLink } from "../../components/bodies-link.tsx";
import { valueWords } from "../../components/use-value-words.ts";
import { useFormat } from "../../lib/use-format.ts";
import { ArithmeticLine } from "./arithmetic-line.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./maturity.module.css";

/** More groups than this have a page of their own, and their working is told by its sums. */
const fewGroups = 12;

const isRatio = (term: RatioTerm | GroupTerm): term is RatioTerm => "numerator" in term;

const RatioCells = ({ term: { numerator, denominator } }: { term: RatioTerm }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Table.Td ta="right">
        {t("maturity.groups.of", {
          numerator: format.number(numerator),
          denominator: format.number(denominator),
        })}
      </Table.Td>
      <Table.Td ta="right">
        {denominator > 0 ? format.computedPercent((numerator / denominator) * 100) : "—"}
      </Table.Td>
    </>
  );
};

const Terms = ({ terms, unit }: { terms: readonly (RatioTerm | GroupTerm)[]; unit: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRatios = terms.some(isRatio);
  return (
    <Table layout="auto" aria-label={t("maturity.groups.title")} verticalSpacing={3}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("maturity.groups.group")}</Table.Th>
          {hasRatios ? (
            <Table.Th scope="col" ta="right">
              {t("maturity.groups.count")}
            </Table.Th>
          ) : null}
          <Table.Th scope="col" ta="right">
            {t(hasRatios ? "maturity.groups.ratio" : "maturity.groups.value")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {terms.map((term) => (
          <Table.Tr key={term.label}>
            <Table.Th scope="row" fw={400}>
              {term.label}
            </Table.Th>
            {isRatio(term) ? (
              <RatioCells term={term} />
            ) : (
              <Table.Td ta="right">{valueWords(term.value, unit, format)}</Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

const cents = (figure: number): number => Math.round(figure * 100) / 100;

/** How far the total is from the value used, and of how many bodies it is. */
const Notes = ({
  groups: { arithmetic, bodies, difference },
  unit,
}: Omit<GroupsTableProps, "explanation">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isPercent =
    unit === "%" || arithmetic.rule === "mean_of_ratios" || arithmetic.rule === "pooled_ratio";
  return (
    <>
      {bodies === null ? null : <p className={classes["note"]}>{t("maturity.groups.bodies", bodies)}</p>}
      {difference === null ? null : (
        <p className={classes["note"]}>
          {t("maturity.groups.difference", {
            difference: isPercent
              ? format.computedPoints(difference)
              : valueWords(cents(difference), unit, format),
          })}
        </p>
      )}
    </>
  );
};

interface GroupsTableProps {
  explanation: Pick<IndicatorExplanation, "id" | "name">;
  groups: ExplainedGroups;
  unit: string;
}

/** The groups of a composite, their total by steps, and how far it is from the value used. */
export const GroupsTable = ({ explanation, groups, unit }: GroupsTableProps) => {
  const { arithmetic, bodies } = groups;
  const terms: readonly (RatioTerm | GroupTerm)[] = arithmetic.terms;
  return (
    <>
      {terms.length > fewGroups ? null : <Terms terms={terms} unit={unit} />}
      <ArithmeticLine arithmetic={arithmetic} />
      <Notes groups={groups} unit={unit} />
      <BodiesLink indicatorId={explanation.id} name={explanation.name} isByGroup={bodies === null} />
    </>
  );
};
