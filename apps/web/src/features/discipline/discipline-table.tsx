import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./discipline.module.css";
import { DisciplineCount, disciplineCounts, type DisciplineLine } from "./discipline-count.tsx";
import { useDisciplineLines, type DisciplineCut } from "./discipline-lines.ts";
import { OnTimeShare } from "./on-time-share.tsx";
import { Table } from "../../components/table.tsx";

const columns = ["subject", ...disciplineCounts, "averageDelay", "onTimeShare"] as const;

/** The figures of each body or deputy governor; each count leads to its assignments. */
export const DisciplineTable = (cut: DisciplineCut) => {
  const { t } = useTranslation();
  const lines = useDisciplineLines(cut);
  return (
    <Table.ScrollContainer minWidth={900}>
      <Table aria-label={cut.label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`control.discipline.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const Row = ({ line }: { line: DisciplineLine }) => {
  const format = useFormat();
  const { averageDelay, onTimeShare } = line.figures;
  return (
    <Table.Tr className={classes["row"] ?? ""}>
      <Table.Th scope="row" fw={400}>
        {line.who}
      </Table.Th>
      {disciplineCounts.map((count) => (
        <Table.Td key={count} className={classes["figure"] ?? ""}>
          <DisciplineCount count={count} line={line} />
        </Table.Td>
      ))}
      <Table.Td className={classes["figure"] ?? ""}>
        {averageDelay === null ? "—" : format.integer(averageDelay)}
      </Table.Td>
      <Table.Td className={classes["figure"] ?? ""}>
        <OnTimeShare share={onTimeShare} />
      </Table.Td>
    </Table.Tr>
  );
};
