import type { ExplainedGroups } from "@kedr/domain";
import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { ArithmeticLine } from "./arithmetic-line.tsx";
import classes from "./maturity.module.css";

/** The groups of a composite, their mean by steps, and how far it is from the value used. */
export const GroupsTable = ({ groups: { arithmetic, difference } }: { groups: ExplainedGroups }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Table layout="auto" aria-label={t("maturity.groups.title")} verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("maturity.groups.group")}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t("maturity.groups.count")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("maturity.groups.ratio")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {arithmetic.terms.map(({ label, numerator, denominator }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              <Table.Td ta="right">
                {t("maturity.groups.of", {
                  numerator: format.number(numerator),
                  denominator: format.number(denominator),
                })}
              </Table.Td>
              <Table.Td ta="right">
                {denominator > 0 ? format.computedPercent((numerator / denominator) * 100) : "—"}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ArithmeticLine arithmetic={arithmetic} />
      {difference === null ? null : (
        <p className={classes["note"]}>
          {t("maturity.groups.difference", { difference: format.computedPoints(difference) })}
        </p>
      )}
    </>
  );
};
