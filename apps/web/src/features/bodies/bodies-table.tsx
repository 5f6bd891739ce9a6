import type { BreakdownRow, IndicatorBodies } from "@kedr/domain";
import { Button, Group, Text, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { BodyRow } from "./body-row.tsx";
import { bodiesFile } from "./bodies-file.ts";
import { sortedBodies } from "./sort-bodies.ts";
import { SortHeader } from "./sort-header.tsx";
import { useBodiesSearch } from "./use-bodies-search.ts";
import { useFigureWords } from "./use-figure-words.ts";
import { useAsOf } from "../../lib/as-of.ts";
import { Table } from "../../components/table.tsx";
import classes from "./bodies.module.css";

interface BodiesProps {
  bodies: IndicatorBodies;
}

const Downloads = ({ bodies: { indicator, breakdown } }: BodiesProps) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const formats = ["csv", "xlsx"] as const;
  return (
    <Group gap="xs">
      {formats.map((format) => (
        <Button
          key={format}
          component="a"
          variant="default"
          size="compact-sm"
          href={bodiesFile({ indicatorId: indicator.id, date: breakdown.date, asOf, format, kind: "table" })}
        >
          {t(`bodies.download.${format}`)}
        </Button>
      ))}
    </Group>
  );
};

/** What the lines across the bars are, and the whole drawing in a sentence. */
const Legend = ({ bodies }: BodiesProps) => {
  const { t } = useTranslation();
  const words = useFigureWords(bodies);
  const { mean, median, rows } = bodies.breakdown;
  const sorted = rows
    .filter((row): row is BreakdownRow & { figure: number } => row.figure !== null)
    .toSorted((one, other) => other.figure - one.figure);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  const named = (row: typeof best): string => (row ? `${row.label} — ${words.figure(row.figure)}` : "");
  return (
    <Group gap="md" className={classes["legend"] ?? ""}>
      {mean === null ? null : (
        <span>
          <span className={classes["meanSign"]} aria-hidden />
          {t("bodies.table.legendMean", { value: words.computed(mean) })}
        </span>
      )}
      {median === null ? null : (
        <span>
          <span className={classes["medianSign"]} aria-hidden />
          {t("bodies.table.legendMedian", { value: words.computed(median) })}
        </span>
      )}
      <VisuallyHidden>{t("bodies.table.words", { best: named(best), worst: named(worst) })}</VisuallyHidden>
    </Group>
  );
};

const Rows = ({ bodies, rows }: BodiesProps & { rows: readonly BreakdownRow[] }) => {
  const { t } = useTranslation();
  const { breakdown } = bodies;
  const largest = Math.max(0, ...breakdown.rows.map(({ figure }) => figure ?? 0));
  const most = breakdown.measure === "ratio" ? Math.max(100, largest) : largest;
  return (
    <Table layout="auto" aria-label={t("bodies.table.label")} className={classes["table"] ?? ""}>
      <Table.Thead>
        <Table.Tr>
          <SortHeader sort="rank" label={t("bodies.table.rank")} isRight />
          <SortHeader
            sort="name"
            label={t(breakdown.expected === null ? "bodies.table.group" : "bodies.table.body")}
          />
          <Table.Th scope="col">{t("bodies.table.figure")}</Table.Th>
          <SortHeader sort="difference" label={t("bodies.table.difference")} isRight />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <BodyRow key={row.id} row={row} bodies={bodies} most={most} />
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** All who reported, from the best unless sorted otherwise, each with its bar. */
export const BodiesTable = ({ bodies }: BodiesProps) => {
  const { t } = useTranslation();
  const { search, change } = useBodiesSearch();
  const all = bodies.breakdown.rows;
  const rows = sortedBodies(all, {
    sort: search.sort ?? "rank",
    isBackward: search.isBackward ?? false,
    q: search.q ?? "",
  });
  if (all.length === 0)
    return (
      <SectionCard title={t("bodies.table.title")}>
        <EmptyState title={t("bodies.table.none")} />
      </SectionCard>
    );
  return (
    <SectionCard title={t("bodies.table.title")} actions={<Downloads bodies={bodies} />} isFlush>
      <Group px="md" pb="xs" gap="md" justify="space-between">
        <Group gap="sm" data-no-print>
          <SearchField
            value={search.q}
            onSearch={(q) => change({ q }, { isTyping: true })}
            label={t("bodies.table.search")}
            hint={t("bodies.table.search")}
            clearLabel={t("bodies.table.clear")}
          />
          <Text size="sm" component="output" aria-live="polite">
            {t("bodies.table.shown", { shown: rows.length, all: all.length })}
          </Text>
        </Group>
        <Legend bodies={bodies} />
      </Group>
      {rows.length === 0 ? (
        <EmptyState title={t("bodies.table.nothingFits")} />
      ) : (
        <Rows bodies={bodies} rows={rows} />
      )}
    </SectionCard>
  );
};
