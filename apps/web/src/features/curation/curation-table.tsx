import type { CalendarDate, CurationBoard, CurationSpan, IndustryCurations } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { PostStanding } from "../../components/post-standing.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { CurationAct } from "./curation-act.ts";
import { CuratorName, LateNote, PhaseBadge } from "./curation-words.tsx";
import { SpanActions } from "./span-actions.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./curation.module.css";

export interface CurationRowsProps {
  board: CurationBoard;
  /** Null for those who may only look. */
  onAct: ((act: CurationAct) => void) | null;
}

/** A day, or a dash where the span has no such end. */
const Day = ({ day }: { day: CalendarDate | null }) => {
  const format = useFormat();
  return <>{day === null ? "—" : format.date(day)}</>;
};

const SpanCells = ({ span, row }: { span: CurationSpan; row: IndustryCurations }) => (
  <>
    <Table.Td>
      <CuratorName span={span} />{" "}
      {span.phase === "current" && span.curation !== null ? <PostStanding standing={row.standing} /> : null}
      <LateNote span={span} />
    </Table.Td>
    <Table.Td data-numeric>
      <Day day={span.fromDate} />
    </Table.Td>
    <Table.Td data-numeric>
      <Day day={span.toDate} />
    </Table.Td>
    <Table.Td>{span.curation?.basis ?? "—"}</Table.Td>
    <Table.Td>
      <PhaseBadge span={span} />
    </Table.Td>
  </>
);

const keyOf = ({ fromDate, curation }: CurationSpan): string => curation?.id ?? `nobody ${fromDate ?? ""}`;

/** Every industry with its curators from when to when; days of nobody have rows of their own. */
export const CurationTable = ({ board, onAct }: CurationRowsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table.ScrollContainer minWidth={1000}>
      <Table aria-label={t("curation.table")} className={classes["table"] ?? ""}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("curation.column.industry")}</Table.Th>
            <Table.Th scope="col">{t("curation.column.curator")}</Table.Th>
            <Table.Th scope="col">{t("curation.column.from")}</Table.Th>
            <Table.Th scope="col">{t("curation.column.to")}</Table.Th>
            <Table.Th scope="col">{t("curation.column.basis")}</Table.Th>
            <Table.Th scope="col">{t("curation.column.phase", { date: format.date(board.today) })}</Table.Th>
            {onAct === null ? null : (
              <Table.Th scope="col" data-no-print>
                {t("curation.column.actions")}
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        {board.industries.map((row) => (
          <Table.Tbody key={row.industry.id}>
            {row.spans.map((span, number) => (
              <Table.Tr key={keyOf(span)}>
                {number > 0 ? null : (
                  <Table.Th scope="rowgroup" rowSpan={row.spans.length} fw={500}>
                    {row.industry.name}
                    <Text size="xs" c="dimmed">
                      {t("shared.projects", { count: row.projects })}
                    </Text>
                  </Table.Th>
                )}
                <SpanCells span={span} row={row} />
                {onAct === null ? null : (
                  <Table.Td data-no-print>
                    <SpanActions board={board} row={row} span={span} onAct={onAct} />
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  );
};
