import type { IndicatorExplanation } from "@kedr/domain";
import type { ReactNode } from "react";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExplainLink } from "../../components/explain-link.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { CountingText } from "./counting-text.tsx";
import { explainLinkId } from "./maturity-search.ts";
import { TargetText } from "./target-text.tsx";
import { ValueText } from "./value-text.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./maturity.module.css";

interface CellProps {
  member: IndicatorExplanation;
}

const Achievement = ({ member: { achievement, lack } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (achievement !== null) return <Figure value={achievement} format={format.computedPercent} />;
  return (
    <Text span inherit c="dimmed" fs="italic">
      {t(`maturity.lack.${lack ?? "fact"}`)}
    </Text>
  );
};

const columns: {
  key: "fact" | "target" | "achievement" | "weight" | "counted";
  Cell: (props: CellProps) => ReactNode;
}[] = [
  { key: "fact", Cell: ({ member: { fact, unit } }) => <ValueText value={fact} unit={unit} isShort /> },
  { key: "target", Cell: ({ member: { target, unit } }) => <TargetText target={target} unit={unit} /> },
  { key: "achievement", Cell: Achievement },
  { key: "weight", Cell: ({ member }) => <WeightText member={member} /> },
  { key: "counted", Cell: ({ member: { counting } }) => <CountingText counting={counting} /> },
];

const WeightText = ({ member: { weight, cap } }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Figure value={weight} format={format.number} />
      {cap === null ? null : (
        <span className={classes["second"]}>{t("maturity.cap", { cap: format.percent(cap) })}</span>
      )}
    </>
  );
};

const Name = ({ member: { number, name } }: CellProps) => (
  <>
    {number === null ? null : `${number}. `}
    {name}
  </>
);

/** The members of an industry's index: each with what it gave, or why it gave nothing. */
export const MembersTable = ({ members }: { members: readonly IndicatorExplanation[] }) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  if (isNarrow)
    return (
      <ul className={classes["cards"]} aria-label={t("maturity.members")}>
        {members.map((member) => (
          <li key={member.id} className={classes["inner"]}>
            <Text size="sm" fw={600}>
              <Name member={member} />
            </Text>
            <FactList
              facts={columns.map(({ key, Cell }) => ({
                label: t(`maturity.member.${key}`),
                value: <Cell member={member} />,
              }))}
            />
            <ExplainLink id={explainLinkId(member.id)} subject={member.id} name={member.name} />
          </li>
        ))}
      </ul>
    );
  return (
    <Table aria-label={t("maturity.members")} layout="auto" className={classes["top"] ?? ""}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("maturity.member.name")}</Table.Th>
          {columns.map(({ key }) => (
            <Table.Th key={key} scope="col">
              {t(`maturity.member.${key}`)}
            </Table.Th>
          ))}
          <Table.Th scope="col">{t("maturity.column.how")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {members.map((member) => (
          <Table.Tr key={member.id} className={classes["row"] ?? ""}>
            <Table.Th scope="row" fw={400}>
              <Name member={member} />
            </Table.Th>
            {columns.map(({ key, Cell }) => (
              <Table.Td key={key}>
                <Cell member={member} />
              </Table.Td>
            ))}
            <Table.Td>
              <ExplainLink id={explainLinkId(member.id)} subject={member.id} name={member.name} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
