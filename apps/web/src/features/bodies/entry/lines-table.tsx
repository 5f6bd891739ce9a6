import type { IndicatorBodies } from "@kedr/domain";
import type { EntryLine, LineState } from "./entry-lines.ts";
import { Group, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { SearchField } from "../../../components/search-field.tsx";
import { LineRow } from "./line-row.tsx";
import { nameKey } from "./body-names.ts";
import { Table } from "../../../components/table.tsx";
import classes from "../bodies.module.css";

/** A line with what stands in it. */
export interface DraftLine {
  line: EntryLine;
  texts: readonly string[] | undefined;
  state: LineState;
}

const shows = ["all", "missing", "changed"] as const;
type Show = (typeof shows)[number];

const isShown = ({ line, state }: DraftLine, show: Show): boolean => {
  if (show === "all") return true;
  return show === "missing" ? line.stored === null : state.status !== "kept";
};

interface LinesTableProps {
  bodies: IndicatorBodies;
  lines: readonly DraftLine[];
  onType: (key: string, texts: string[]) => void;
}

/** The fields in which figures are typed, all bodies or those that still have to report. */
export const LinesTable = ({ bodies, lines, onType }: LinesTableProps) => {
  const { t } = useTranslation();
  const [show, setShow] = useState<Show>("all");
  const [wanted, setWanted] = useState<string | undefined>();
  const { measure, expected } = bodies.breakdown;
  const isByGroup = expected === null && bodies.groups.length > 0;
  const found = lines.filter(
    (one) => isShown(one, show) && nameKey(one.line.name).includes(nameKey(wanted ?? "")),
  );
  const columns = measure === "ratio" ? (["numerator", "denominator"] as const) : (["value"] as const);
  return (
    <>
      <Group gap="md" pb="xs" align="flex-end">
        <NativeSelect
          size="xs"
          label={t("bodies.entry.show.label")}
          value={show}
          data={shows.map((value) => ({ value, label: t(`bodies.entry.show.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            setShow(shows.find((known) => known === value) ?? "all")
          }
        />
        <SearchField
          value={wanted}
          onSearch={setWanted}
          label={t("bodies.table.search")}
          hint={t("bodies.table.search")}
          clearLabel={t("bodies.table.clear")}
        />
      </Group>
      {found.length === 0 ? (
        <EmptyState title={t("bodies.table.nothingFits")} />
      ) : (
        <div className={classes["lines"]}>
          <Table layout="auto">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t(isByGroup ? "bodies.table.group" : "bodies.table.body")}</Table.Th>
                {columns.map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`bodies.entry.rows.${column}`)}
                  </Table.Th>
                ))}
                <Table.Th scope="col">{t("bodies.entry.rows.state")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.map(({ line, texts, state }) => (
                <LineRow
                  key={line.key}
                  line={line}
                  texts={texts}
                  state={state}
                  bodies={bodies}
                  onType={onType}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </>
  );
};
