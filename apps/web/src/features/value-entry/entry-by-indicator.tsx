import type { EntryDesk } from "./entry-desk.ts";
import { NativeSelect, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { typedNumber } from "./cell-state.ts";
import { cellKey, stateOf } from "./entry-desk.ts";
import { EntryRowName } from "./entry-row-name.tsx";
import { useTimeWords } from "./use-time-words.ts";

/** Where a table does not fit: one indicator at a time, a field for each time. */
export const EntryByIndicator = ({ desk }: { desk: EntryDesk }) => {
  const { t } = useTranslation();
  const time = useTimeWords();
  const { rows, columns, drafts } = desk;
  const [chosen, setChosen] = useState<string | null>(null);
  const indicator = rows.find(({ id }) => id === chosen) ?? rows[0];
  if (indicator === undefined) return null;
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t("valueEntry.column.indicator")}
        value={indicator.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={rows.map(({ id, number, name }) => ({
          value: id,
          label: number === null ? name : t("valueEntry.numbered", { number, name }),
        }))}
      />
      <div>
        <EntryRowName indicator={indicator} />
      </div>
      {columns.map((column) => {
        const key = cellKey(indicator, column);
        const state = stateOf(drafts, indicator, column);
        const stored = state.status === "stored" ? typedNumber(state.value) : "";
        return (
          <TextInput
            key={key}
            label={time(column)}
            inputMode="decimal"
            autoComplete="off"
            {...(desk.isReadOnly
              ? { readOnly: true, variant: "unstyled", placeholder: t("shared.notEntered") }
              : {})}
            value={drafts.typed.get(key) ?? stored}
            description={state.status === "changed" ? t("valueEntry.state.changed") : undefined}
            error={state.status === "wrong" ? t(`valueEntry.wrong.${state.reason}`) : undefined}
            onChange={(event) => {
              const text = event.currentTarget.value;
              if (text === "" && stored === "") desk.clear([key]);
              else desk.write([[key, text]]);
            }}
          />
        );
      })}
    </Stack>
  );
};
