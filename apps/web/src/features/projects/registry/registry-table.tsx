import {
  shownRegistryColumns,
  type ProjectList,
  type ProjectSummary,
  type RegistryColumn,
} from "@kedr/domain";
import { useElementSize } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { columnTraits, columnWidth, leastWidth } from "./registry-columns.ts";
import { cells } from "./registry-cells.tsx";
import { RegistryName } from "./registry-name.tsx";
import type { RowGroup } from "./row-groups.ts";
import { rowGroups } from "./row-groups.ts";
import { SortHeading } from "./sort-heading.tsx";
import { useRegistrySearch } from "./use-registry-search.ts";
import { Table } from "../../../components/table.tsx";
import classes from "./registry-table.module.css";

/** The registry as a table: headings sort and stay in view, groups stand under their heading. */
export const RegistryTable = ({ list }: { list: ProjectList }) => {
  const { t } = useTranslation();
  const { search } = useRegistrySearch();
  const columns = shownRegistryColumns(search.columns);
  const { ref: place, width } = useElementSize();
  const { ref: table, width: tableWidth } = useElementSize<HTMLTableElement>();
  return (
    <div ref={place} className={classes["scroller"]} data-scrolls={tableWidth > width + 1}>
      <Table ref={table} className={classes["table"] ?? ""} style={{ minWidth: leastWidth(columns) }}>
        <colgroup>
          <col />
          {columns.map((id) => (
            <col key={id} style={{ width: columnWidth(id) }} />
          ))}
        </colgroup>
        <Table.Thead className={classes["head"] ?? ""}>
          <Table.Tr>
            <SortHeading id="name" />
            {columns.map((id) => (
              <SortHeading key={id} id={id} />
            ))}
          </Table.Tr>
        </Table.Thead>
        {rowGroups(list, search.group ?? "none", t).map((group) => (
          <GroupRows key={group.value} group={group} columns={columns} />
        ))}
      </Table>
    </div>
  );
};

const GroupRows = ({ group, columns }: { group: RowGroup; columns: readonly RegistryColumn[] }) => (
  <Table.Tbody>
    {group.label === null ? null : (
      <Table.Tr className={classes["group"] ?? ""}>
        <Table.Th scope="rowgroup" colSpan={columns.length + 1}>
          {group.label} <span className={classes["groupCount"]}>{group.count}</span>
        </Table.Th>
      </Table.Tr>
    )}
    {group.rows.map((project) => (
      <Row key={project.id} project={project} columns={columns} />
    ))}
  </Table.Tbody>
);

const Row = ({ project, columns }: { project: ProjectSummary; columns: readonly RegistryColumn[] }) => (
  <Table.Tr className={classes["row"] ?? ""}>
    <Table.Th scope="row" className={classes["nameCell"] ?? ""}>
      <RegistryName project={project} />
    </Table.Th>
    {columns.map((id) => {
      const Cell = cells[id];
      return (
        <Table.Td key={id} data-column={id} data-numeric={columnTraits[id].isNumeric ?? false}>
          <Cell project={project} />
        </Table.Td>
      );
    })}
  </Table.Tr>
);
