import type { FrameworkView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { CurrentValue, groupsOf, IndicatorName, Targets } from "./indicator-words.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./frameworks.module.css";

const columns = ["name", "unit", "baseline", "current", "target", "achievement"] as const;
const numeric: readonly string[] = ["baseline", "current", "target", "achievement"];

/** Current against target, by industry where the framework has industries. */
export const IndicatorTable = ({ framework }: { framework: FrameworkView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table.ScrollContainer minWidth={860} tabIndex={0}>
      <Table aria-label={t("frameworks.table", { name: framework.name })} className={classes["table"] ?? ""}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th
                key={column}
                scope="col"
                {...(numeric.includes(column) ? { ta: "right", miw: 108 } : {})}
              >
                {t(`frameworks.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {groupsOf(framework).map(({ industry, indicators }) => (
          <Table.Tbody key={industry?.id ?? ""}>
            {industry === null ? null : (
              <Table.Tr>
                <Table.Th scope="rowgroup" colSpan={columns.length} className={classes["group"] ?? ""}>
                  {industry.name}
                </Table.Th>
              </Table.Tr>
            )}
            {indicators.map((indicator) => (
              <Table.Tr key={indicator.id}>
                <Table.Th scope="row" fw={400}>
                  <IndicatorName indicator={indicator} />
                </Table.Th>
                <Table.Td>{indicator.unit}</Table.Td>
                <Table.Td ta="right">
                  <Figure value={indicator.baseline?.value} format={format.number} />
                </Table.Td>
                <Table.Td ta="right" fw={600}>
                  <CurrentValue indicator={indicator} />
                </Table.Td>
                <Table.Td ta="right">
                  <Targets indicator={indicator} />
                </Table.Td>
                <Table.Td ta="right">
                  <Figure value={indicator.achievement} format={format.share} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  );
};
