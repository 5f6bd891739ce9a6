import type { DisciplineFigures, DisciplineRow } from "@kedr/domain";
import { nobody } from "@kedr/domain";
import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./discipline.module.css";
import type { Period } from "./discipline-search.ts";

const counts = ["due", "onTime", "late", "overdue", "toCome", "postponed"] as const;
type Count = (typeof counts)[number];

const outcomeOf = {
  due: undefined,
  onTime: "on_time",
  late: "late",
  overdue: "overdue",
  toCome: "to_come",
  postponed: "postponed",
} as const satisfies Record<Count, string | undefined>;

interface DisciplineTableProps {
  label: string;
  /** Which filter of the register a row is. */
  cut: "body" | "curator";
  rows: readonly DisciplineRow[];
  total: DisciplineFigures;
  period: Period;
}

/** The figures of each body or deputy governor; each count leads to its assignments. */
export const DisciplineTable = ({ label, cut, rows, total, period }: DisciplineTableProps) => {
  const { t } = useTranslation();
  const columns = ["subject", ...counts, "averageDelay", "onTimeShare"] as const;
  const unknown = t(cut === "body" ? "control.discipline.noBody" : "control.discipline.noCurator");
  return (
    <Table.ScrollContainer minWidth={900}>
      <Table aria-label={label}>
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
          {rows.map(({ subject, figures }) => (
            <Row
              key={subject?.id ?? nobody}
              who={subject?.name ?? unknown}
              figures={figures}
              filter={{ [cut]: subject?.id ?? nobody }}
              period={period}
            />
          ))}
          <Row who={t("control.discipline.total")} figures={total} filter={{}} period={period} />
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

interface RowProps {
  who: string;
  figures: DisciplineFigures;
  filter: { body?: string; curator?: string };
  period: Period;
}

const Row = ({ who, figures, filter, period }: RowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { averageDelay, onTimeShare } = figures;
  const behind = { show: "all", dueFrom: period.from, dueTo: period.to, ...filter } as const;
  return (
    <Table.Tr className={classes["row"] ?? ""}>
      <Table.Th scope="row" fw={400}>
        {who}
      </Table.Th>
      {counts.map((count) => (
        <Table.Td key={count} className={classes["figure"] ?? ""}>
          {figures[count] === 0 ? (
            "0"
          ) : (
            <AnchorLink
              to="/assignments"
              search={{ ...behind, ...(outcomeOf[count] ? { outcome: outcomeOf[count] } : {}) }}
              size="sm"
              aria-label={t("control.discipline.behind", {
                who,
                column: t(`control.discipline.column.${count}`),
                count: figures[count],
              })}
            >
              {format.integer(figures[count])}
            </AnchorLink>
          )}
        </Table.Td>
      ))}
      <Table.Td className={classes["figure"] ?? ""}>
        {averageDelay === null ? "—" : format.integer(averageDelay)}
      </Table.Td>
      <Table.Td className={classes["figure"] ?? ""}>
        {onTimeShare === null ? (
          "—"
        ) : (
          <span className={classes["share"]}>
            <span className={classes["bar"]} aria-hidden>
              <span style={{ width: `${onTimeShare * 100}%` }} />
            </span>
            <Figure value={onTimeShare} format={(share) => format.share(share * 100)} />
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  );
};
