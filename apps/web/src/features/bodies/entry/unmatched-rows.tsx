import type { EntryLine } from "./entry-lines.ts";
import type { UnmatchedRow } from "./read-table.ts";
import { Button, Group, Select, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import classes from "../bodies.module.css";

interface UnmatchedProps {
  row: UnmatchedRow;
  lines: readonly EntryLine[];
  onMatch: (key: string) => void;
  onLeaveOut: () => void;
}

const shownChoices = 30;

const Unmatched = ({ row, lines, onMatch, onLeaveOut }: UnmatchedProps) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const { line, name, texts, problem } = row;
  return (
    <li>
      <Text>
        {t(`bodies.entry.unmatched.${problem}`, { line, name })}: {texts.join(" / ")}
      </Text>
      <Group gap="sm" align="flex-end">
        <Select
          searchable
          limit={shownChoices}
          w={{ base: "100%", xs: 340 }}
          label={t("bodies.entry.unmatched.choose")}
          data={lines.map(({ key, name: label }) => ({ value: key, label }))}
          value={chosen}
          onChange={setChosen}
        />
        <Button
          variant="default"
          disabled={chosen === null}
          onClick={() => {
            if (chosen !== null) onMatch(chosen);
          }}
        >
          {t("bodies.entry.unmatched.match")}
        </Button>
        <Button variant="subtle" onClick={onLeaveOut}>
          {t("bodies.entry.unmatched.leaveOut")}
        </Button>
      </Group>
    </li>
  );
};

interface UnmatchedRowsProps {
  rows: readonly UnmatchedRow[];
  lines: readonly EntryLine[];
  onMatch: (row: UnmatchedRow, key: string) => void;
  onLeaveOut: (row: UnmatchedRow) => void;
}

/** Rows of a table that nobody could be found for, to match or to leave out. */
export const UnmatchedRows = ({ rows, lines, onMatch, onLeaveOut }: UnmatchedRowsProps) => {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <SectionCard
      title={t("bodies.entry.unmatched.title")}
      aside={rows.length}
      note={t("bodies.entry.unmatched.note")}
    >
      <ul className={classes["unmatched"]}>
        {rows.map((row) => (
          <Unmatched
            key={row.line}
            row={row}
            lines={lines}
            onMatch={(key) => onMatch(row, key)}
            onLeaveOut={() => onLeaveOut(row)}
          />
        ))}
      </ul>
    </SectionCard>
  );
};
