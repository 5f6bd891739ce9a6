import { registryColumns, shownRegistryColumns, type RegistryColumn } from "@kedr/domain";
import { Button, Checkbox, Group, NativeSelect, Popover, Stack, Text } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { chosenColumns } from "./registry-columns.ts";
import { useColumnTitle } from "./use-column-title.ts";
import { groupings } from "../projects-search.ts";
import { useRegistrySearch } from "./use-registry-search.ts";

/** How the rows stand together. */
export const GroupingSelect = () => {
  const { t } = useTranslation();
  const { search, change } = useRegistrySearch();
  const id = useId();
  return (
    <Group gap={6} wrap="nowrap">
      <Text component="label" htmlFor={id} size="sm" c="dimmed">
        {t("projects.group.label")}
      </Text>
      <NativeSelect
        id={id}
        size="xs"
        fz="sm"
        value={search.group ?? "none"}
        data={groupings.map((value) => ({ value, label: t(`projects.group.${value}`) }))}
        onChange={(event) => {
          const group = groupings.find((known) => known === event.currentTarget.value);
          change({ group: group === "none" ? undefined : group });
        }}
      />
    </Group>
  );
};

/** Which columns the table has. */
export const ColumnsMenu = () => {
  const { t } = useTranslation();
  const titleOf = useColumnTitle();
  const { search, change } = useRegistrySearch();
  const shown = shownRegistryColumns(search.columns);
  const toggle = (id: RegistryColumn) => {
    const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
    change({ columns: chosenColumns(next), page: search.page }, { replace: true });
  };
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-md"
          fz="sm"
          fw={400}
          variant="default"
          leftSection={<IconColumns3 size={15} aria-hidden />}
        >
          {t("projects.column.label")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={8}>
          {registryColumns.map((id) => (
            <Checkbox
              key={id}
              size="xs"
              label={titleOf(id)}
              checked={shown.includes(id)}
              onChange={() => toggle(id)}
            />
          ))}
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={search.columns === undefined}
            onClick={() => change({ columns: undefined, page: search.page }, { replace: true })}
          >
            {t("projects.column.standard")}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
