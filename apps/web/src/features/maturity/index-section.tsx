import type { MaturityForecast, RegionExplanation } from "@kedr/domain";
import type { IndexRow } from "./index-rows.ts";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { columns } from "./index-cells.tsx";
import { indexRows } from "./index-rows.ts";
import { Table } from "../../components/table.tsx";
import classes from "./maturity.module.css";

const IndexTable = ({ rows }: { rows: readonly IndexRow[] }) => {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={1040}>
      <Table aria-label={t("maturity.table")} className={classes["top"] ?? ""} layout="auto">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("maturity.column.name")}</Table.Th>
            {columns.map(({ key, isFigure }) => (
              <Table.Th key={key} scope="col" ta={isFigure ? "right" : "left"}>
                {t(`maturity.column.${key}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.subject} className={classes["row"] ?? ""}>
              <Table.Th scope="row" fw={row.name === null ? 700 : 500}>
                {row.name ?? t("maturity.region")}
              </Table.Th>
              {columns.map(({ key, Cell, isFigure }) => (
                <Table.Td key={key} ta={isFigure ? "right" : "left"}>
                  <Cell row={row} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const IndexCards = ({ rows }: { rows: readonly IndexRow[] }) => {
  const { t } = useTranslation();
  return (
    <ul className={classes["cards"]} aria-label={t("maturity.table")}>
      {rows.map((row) => (
        <li key={row.subject} className={classes["card"]}>
          <Text size="sm" fw={600}>
            {row.name ?? t("maturity.region")}
          </Text>
          <FactList
            facts={columns.map(({ key, Cell }) => ({
              label: t(`maturity.column.${key}`),
              value: <Cell row={row} />,
            }))}
          />
        </li>
      ))}
    </ul>
  );
};

/** The region and its industries: the three kinds of figures beside each other, the pace, and the expected year. */
export const IndexSection = ({
  region,
  forecast,
}: {
  region: RegionExplanation;
  forecast: MaturityForecast;
}) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const Rows = isNarrow ? IndexCards : IndexTable;
  return (
    <SectionCard title={t("maturity.figures")} isFlush>
      <Rows rows={indexRows(region, forecast)} />
      <div className={classes["notes"]}>
        <Disclosure summary={t("maturity.method.title")}>
          <ul className={classes["rules"]}>
            <li>{t("maturity.method.pace")}</li>
            <li>{t("maturity.method.expected")}</li>
            <li>{t("maturity.method.band")}</li>
            <li>{t("maturity.method.refused")}</li>
          </ul>
        </Disclosure>
      </div>
    </SectionCard>
  );
};
