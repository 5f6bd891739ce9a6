import type { ChosenAddressee } from "./chosen-addressee.ts";
import { Button, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddresseeRow } from "./addressee-row.tsx";
import { chosenOf, movedBy } from "./chosen-addressee.ts";
import { useAgendaChoices } from "../use-agenda-choices.ts";

interface AddresseeFieldsProps {
  value: readonly ChosenAddressee[];
  error?: string | undefined;
  onChange: (chosen: ChosenAddressee[]) => void;
}

/** Bodies, posts and classes that are not chosen yet, by kind. */
const useOptions = (value: readonly ChosenAddressee[]) => {
  const { t } = useTranslation();
  const choices = useAgendaChoices();
  const taken = new Set(value.map(({ kind, value: id }) => `${kind}:${id}`));
  const group = (
    kind: "authority" | "position" | "class",
    items: readonly { id: string; name: string }[],
  ) => ({
    group: t(`agenda.addressees.kind.${kind}`),
    items: items
      .map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }))
      .filter((option) => !taken.has(option.value)),
  });
  return {
    choices,
    options: [
      group("class", choices.classes),
      group("authority", choices.authorities),
      group("position", choices.positions),
    ],
  };
};

/** Whom a point is addressed to, one by one and in their order; the first one answers for it. */
export const AddresseeFields = ({ value, error, onChange }: AddresseeFieldsProps) => {
  const { t } = useTranslation();
  const { choices, options } = useOptions(value);
  const [name, setName] = useState("");
  const [search, setSearch] = useState("");
  const addName = () => {
    const words = name.trim();
    if (words === "") return;
    setName("");
    if (value.some((one) => one.kind === "name" && one.value === words)) return;
    onChange([
      ...value,
      { kind: "name", value: words, name: words, isInstructed: true, members: null, dueDate: null },
    ]);
  };
  return (
    <Stack gap={6} component="fieldset" m={0} p={0} bd={0} miw={0}>
      <Text component="legend" size="sm" fw={600}>
        {t("agenda.addressees.title")}
      </Text>
      {value.length === 0 ? null : (
        <ol style={{ margin: 0, padding: 0, listStyle: "none" }}>
          {value.map((one, place) => (
            <AddresseeRow
              key={`${one.kind}:${one.value}`}
              addressee={one}
              place={place}
              total={value.length}
              onMove={(step) => onChange(movedBy(value, place, step))}
              onDate={(dueDate) => onChange(value.toSpliced(place, 1, { ...one, dueDate }))}
              onRemove={() => onChange(value.toSpliced(place, 1))}
            />
          ))}
        </ol>
      )}
      <Select
        label={t("agenda.addressees.add")}
        description={t("agenda.addressees.hint")}
        placeholder={t("agenda.addressees.placeholder")}
        data={options}
        value={null}
        error={error}
        searchValue={search}
        onSearchChange={setSearch}
        limit={60}
        searchable
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 240, overflowY: "auto" } }}
        nothingFoundMessage={t("agenda.addressees.nothingFound")}
        onChange={(option) => {
          const chosen = option === null ? null : chosenOf(choices, option);
          // What was typed has done its work.
          setSearch("");
          if (chosen) onChange([...value, chosen]);
        }}
      />
      <Group align="flex-end" gap="xs">
        <TextInput
          label={t("agenda.addressees.name")}
          flex="1 1 200px"
          maxLength={300}
          autoComplete="off"
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            addName();
          }}
        />
        <Button variant="default" onClick={addName}>
          {t("agenda.addressees.addName")}
        </Button>
      </Group>
    </Stack>
  );
};
