import type { CalendarDate } from "@kedr/domain";
import { Button, Group, Select, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useTRPC } from "../../lib/trpc.ts";

/** A co-assignee as it is being entered. */
export interface PartyRow {
  positionId: string;
  dueDate: CalendarDate | null;
}

interface PartyRowsProps {
  rows: readonly PartyRow[];
  /** The lead, who is no co-assignee. */
  leadId: string | null;
  min: CalendarDate;
  error?: string | null;
  onChange: (rows: PartyRow[]) => void;
}

/** Co-assignees, each with a date of its own or without, and a field to add another. */
export const PartyRows = ({ rows, leadId, min, error, onChange }: PartyRowsProps) => {
  const { t } = useTranslation();
  const posts = useQuery(useTRPC().position.list.queryOptions({})).data?.positions ?? [];
  const chosen = new Set([leadId, ...rows.map(({ positionId }) => positionId)]);
  const names = new Map(posts.map(({ id, title }) => [id, title]));
  return (
    <Stack gap="xs">
      {rows.map((row) => (
        <Group key={row.positionId} gap="xs" align="flex-end">
          <Text size="sm" flex="1 1 200px">
            {names.get(row.positionId) ?? row.positionId}
          </Text>
          <DateField
            size="xs"
            w={170}
            min={min}
            label={t("control.parties.dueDate")}
            value={row.dueDate}
            onChange={(dueDate) => onChange(rows.map((one) => (one === row ? { ...one, dueDate } : one)))}
          />
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t("control.parties.remove", { name: names.get(row.positionId) ?? row.positionId })}
            onClick={() => onChange(rows.filter((one) => one !== row))}
          >
            {t("shared.action.remove")}
          </Button>
        </Group>
      ))}
      <Select
        label={t("control.parties.add")}
        description={t("control.parties.wholeDate")}
        data={posts.filter(({ id }) => !chosen.has(id)).map(({ id, title }) => ({ value: id, label: title }))}
        searchable
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 200, overflowY: "auto" } }}
        nothingFoundMessage={t("control.parties.noPost")}
        value={null}
        error={error}
        onChange={(positionId) => {
          if (positionId !== null) onChange([...rows, { positionId, dueDate: null }]);
        }}
      />
    </Stack>
  );
};
