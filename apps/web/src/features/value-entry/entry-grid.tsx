import type { EntryDesk } from "./entry-desk.ts";
import type { EntryIndicator } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { EntryCell } from "./entry-cell.tsx";
import { EntryRowName } from "./entry-row-name.tsx";
import { useGrid } from "./use-grid.ts";
import { useTimeWords } from "./use-time-words.ts";
import { Table } from "../../components/table.tsx";
import classes from "./value-entry.module.css";

/** The value before the columns shown, to compare with at a glance. */
const LastValue = ({ indicator: { values } }: { indicator: EntryIndicator }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const time = useTimeWords();
  const last = values.at(-1);
  if (last === undefined)
    return (
      <Text span size="xs" c="dimmed">
        {t("valueEntry.noneBefore")}
      </Text>
    );
  return (
    <>
      {format.number(last.value)}
      <span className={classes["second"]}>{time(last)}</span>
    </>
  );
};

/** Indicators by times: a grid to walk over with the arrows, to type and to paste into. */
export const EntryGrid = ({ desk }: { desk: EntryDesk }) => {
  const { t } = useTranslation();
  const time = useTimeWords();
  const { done } = useNotices();
  const onPasted = (count: number, outside: number): void =>
    done(outside > 0 ? t("valueEntry.pastedPartly", { count, outside }) : t("valueEntry.pasted", { count }));
  const table = useRef<HTMLTableElement>(null);
  const grid = useGrid({ desk, table, onPasted });
  const { rows, columns } = desk;
  return (
    <div className={classes["scroll"]}>
      <Table
        ref={table}
        role="grid"
        aria-label={t("valueEntry.grid")}
        aria-describedby="entry-keys"
        aria-readonly={desk.isReadOnly}
        className={classes["grid"] ?? ""}
        layout="auto"
        withColumnBorders
        {...grid.handlers}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes["nameColumn"] ?? ""}>
              {t("valueEntry.column.indicator")}
            </Table.Th>
            <Table.Th scope="col">{t("valueEntry.column.last")}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column.key} scope="col" ta="right">
                {time(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((indicator, row) => (
            <Table.Tr key={indicator.id}>
              <Table.Th scope="row" className={classes["nameColumn"] ?? ""}>
                <EntryRowName indicator={indicator} />
              </Table.Th>
              <Table.Td className={classes["last"] ?? ""}>
                <LastValue indicator={indicator} />
              </Table.Td>
              {columns.map((column, at) => (
                <EntryCell
                  key={column.key}
                  desk={desk}
                  indicator={indicator}
                  column={column}
                  place={{ row, column: at }}
                  grid={grid}
                />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};
