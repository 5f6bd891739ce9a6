import type { IndicatorView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useValueWords } from "../../components/use-value-words.ts";
import { Table } from "../../components/table.tsx";
import classes from "./indicators.module.css";

/** The total by the indicator's rule, and under it what is published. */
const PartsFoot = ({
  indicator: { breakdown, computedFromParts, current, unit },
}: {
  indicator: IndicatorView;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords(unit);
  return (
    <Table.Tfoot>
      <Table.Tr fw={600}>
        <Table.Th scope="row">
          {t(breakdown?.rule ? `indicators.parts.total.${breakdown.rule}` : "bodies.total")}
        </Table.Th>
        <Table.Td />
        <Table.Td ta="right">
          {breakdown?.rule ? (
            <Figure value={computedFromParts} format={format.computedPercent} />
          ) : (
            t("bodies.noRule")
          )}
        </Table.Td>
      </Table.Tr>
      <Table.Tr>
        <Table.Th scope="row" fw={400}>
          {t("indicators.parts.published")}
        </Table.Th>
        <Table.Td />
        <Table.Td ta="right">
          <Figure value={current?.value} format={words} />
        </Table.Td>
      </Table.Tr>
    </Table.Tfoot>
  );
};

/** The groups an indicator is made of, and their total beside what is published. */
export const PartsTable = ({ indicator }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { parts } = indicator;
  return (
    <>
      <Table layout="auto" className={classes["inner"] ?? ""} verticalSpacing={3} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("indicators.parts.group")}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t("indicators.parts.count")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("indicators.parts.ratio")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {parts.map(({ label, numerator, denominator, ratio }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              <Table.Td ta="right" className={classes["short"] ?? ""}>
                {t("indicators.parts.of", {
                  numerator: format.integer(numerator),
                  denominator: format.integer(denominator),
                })}
              </Table.Td>
              <Table.Td ta="right" className={classes["short"] ?? ""}>
                {format.computedPercent(ratio)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <PartsFoot indicator={indicator} />
      </Table>
      <Text size="xs" c="dimmed" mt={4}>
        {t(indicator.breakdown?.rule ? `bodies.rule.${indicator.breakdown.rule}` : "bodies.noRuleNote")}
      </Text>
    </>
  );
};
