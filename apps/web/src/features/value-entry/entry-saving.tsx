import type { Reference } from "@kedr/domain";
import type { ChangedCell, EntryDesk } from "./entry-desk.ts";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { EntryReview } from "./entry-review.tsx";
import { sourceFaults, unknownSource } from "./entry-source.ts";
import { SourceFields } from "./source-fields.tsx";
import { useSaveValues } from "./use-save-values.ts";
import { WrongCells } from "./wrong-cells.tsx";

interface EntrySavingProps {
  desk: EntryDesk;
  cells: readonly ChangedCell[];
  onSaved: () => void;
}

/** The versions that every indicator with a new value is a member of. */
const sharedMethodologies = (cells: readonly ChangedCell[]): Reference[] => {
  const [first, ...others] = cells.map(({ indicator }) => indicator.methodologies);
  return (first ?? []).filter(({ id }) => others.every((one) => one.some((other) => other.id === id)));
};

/** Where the values come from, what is wrong with them, and the way to store them. */
export const EntrySaving = ({ desk, cells, onSaved }: EntrySavingProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const [typed, setSource] = useState(unknownSource);
  const methodologies = sharedMethodologies(cells);
  const source = methodologies.some(({ id }) => id === typed.methodologyId)
    ? typed
    : { ...typed, methodologyId: null };
  const [isChecked, setChecked] = useState(false);
  const { save, isWriting, asked, refused, dropAsked } = useSaveValues({
    cells,
    source,
    onSaved: (count) => {
      done(t("valueEntry.saved", { count }));
      setChecked(false);
      onSaved();
    },
  });
  const hasWrong = cells.some(({ state }) => state.status === "wrong");
  const submit = (): void => {
    setChecked(true);
    const faults = sourceFaults(source);
    if (!hasWrong && !faults.document && !faults.slide) void save(new Map());
  };
  return (
    <SectionCard title={t("valueEntry.source.title")} note={t("valueEntry.source.note")}>
      <Stack gap="sm">
        <Group align="flex-start" gap="md">
          <SourceFields
            source={source}
            onChange={setSource}
            methodologies={methodologies}
            isChecked={isChecked}
          />
        </Group>
        <WrongCells cells={cells} refused={refused} />
        <Group gap="sm">
          <Button onClick={submit} loading={isWriting} disabled={cells.length === 0}>
            {t("valueEntry.save")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            disabled={desk.drafts.past.length === 0}
            onClick={desk.undo}
          >
            {t("valueEntry.undo")}
          </Button>
          <Text size="sm" component="output" aria-live="polite">
            {cells.length === 0
              ? t("valueEntry.nothingChanged")
              : t("valueEntry.changed", { count: cells.length })}
          </Text>
        </Group>
      </Stack>
      <EntryReview
        key={asked.map(({ key }) => key).join()}
        asked={asked}
        total={cells.length}
        isBusy={isWriting}
        onSave={(confirmed) => void save(confirmed)}
        onClose={dropAsked}
      />
    </SectionCard>
  );
};
