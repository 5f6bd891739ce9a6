import type { ValueEntry } from "@kedr/domain";
import { ActionIcon, Group, NativeSelect } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { periodKinds } from "./entry-search.ts";
import { useEntrySearch } from "./use-entry-search.ts";

const due = "";

/** Whose indicators stand in the grid, and of which times. */
export const EntryToolbar = ({ entry }: { entry: ValueEntry }) => {
  const { t } = useTranslation();
  const { search, change } = useEntrySearch();
  const by = search.by ?? "quarter";
  const back = search.back ?? 0;
  const options = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return (
    <Group gap="md" align="flex-end" data-no-print>
      <NativeSelect
        label={t("valueEntry.of")}
        value={search.of ?? due}
        onChange={(event) => change({ of: event.currentTarget.value || undefined })}
        data={[
          { value: due, label: t("valueEntry.dueOnly") },
          { group: t("valueEntry.industries"), items: entry.industries.map(options) },
          { group: t("valueEntry.frameworks"), items: entry.frameworks.map(options) },
        ]}
      />
      <NativeSelect
        label={t("valueEntry.by.label")}
        value={by}
        onChange={(event) => {
          const chosen = periodKinds.find((kind) => kind === event.currentTarget.value);
          change({ by: chosen === "quarter" ? undefined : chosen, back: undefined });
        }}
        data={periodKinds.map((value) => ({ value, label: t(`valueEntry.by.${value}`) }))}
      />
      {by === "day" ? (
        <DateField
          label={t("valueEntry.day")}
          value={search.day ?? entry.today}
          max={entry.today}
          outOfRange={t("valueEntry.dayToCome")}
          maw={180}
          onChange={(day) => change({ day: day ?? undefined })}
        />
      ) : (
        <Group gap={4}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t("valueEntry.earlier")}
            disabled={back >= 40}
            onClick={() => change({ back: back + 1 })}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t("valueEntry.later")}
            disabled={back === 0}
            onClick={() => change({ back: back > 1 ? back - 1 : undefined })}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </Group>
      )}
    </Group>
  );
};
