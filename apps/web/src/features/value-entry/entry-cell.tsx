import type { EntryIndicator } from "@kedr/domain";
import type { EntryColumn } from "./entry-columns.ts";
import type { EntryDesk } from "./entry-desk.ts";
import type { Place } from "./grid-cursor.ts";
import type { useGrid } from "./use-grid.ts";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { stateOf } from "./entry-desk.ts";
import { useTimeWords } from "./use-time-words.ts";
import classes from "./value-entry.module.css";

interface EntryCellProps {
  desk: EntryDesk;
  indicator: EntryIndicator;
  column: EntryColumn;
  place: Place;
  grid: ReturnType<typeof useGrid>;
}

/** What stands in the cell while nobody edits it. */
const Shown = ({ desk, indicator, column }: Pick<EntryCellProps, "desk" | "indicator" | "column">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const state = stateOf(desk.drafts, indicator, column);
  switch (state.status) {
    case "empty":
      return <VisuallyHidden>{t("valueEntry.state.empty")}</VisuallyHidden>;
    case "stored":
      return <>{format.number(state.value)}</>;
    case "changed":
      return (
        <>
          {format.number(state.value)}
          <VisuallyHidden> {t("valueEntry.state.changed")}</VisuallyHidden>
        </>
      );
    case "wrong":
      return (
        <>
          {state.text}
          <VisuallyHidden> {t(`valueEntry.wrong.${state.reason}`)}</VisuallyHidden>
        </>
      );
  }
};

/** A cell of the grid: the focus walks over it, Enter or typing puts a field into it. */
export const EntryCell = ({ desk, indicator, column, place, grid }: EntryCellProps) => {
  const { t } = useTranslation();
  const time = useTimeWords();
  const { cursor, editing } = grid;
  const isHere = cursor.at.row === place.row && cursor.at.column === place.column;
  const isEdited = isHere && editing !== null;
  const { status } = stateOf(desk.drafts, indicator, column);
  return (
    <td
      className={classes["cell"]}
      data-place={`${place.row} ${place.column}`}
      data-status={status}
      data-selected={grid.isSelected(place)}
      tabIndex={isHere && !isEdited ? 0 : -1}
      aria-selected={grid.isSelected(place)}
      aria-invalid={status === "wrong"}
      onMouseDown={(event) => {
        if (isEdited) return;
        event.preventDefault();
        if (editing !== null) grid.commit();
        if (event.shiftKey) grid.extendTo(place);
        else grid.stand(place);
      }}
      onDoubleClick={() => grid.edit(grid.textAt(place))}
    >
      {isEdited ? (
        <input
          ref={(field) => field?.focus()}
          className={classes["field"]}
          inputMode="decimal"
          autoComplete="off"
          aria-label={t("valueEntry.cell", { name: indicator.name, time: time(column) })}
          value={editing}
          onChange={(event) => grid.setEditing(event.currentTarget.value)}
          onBlur={grid.commit}
        />
      ) : (
        <Shown desk={desk} indicator={indicator} column={column} />
      )}
    </td>
  );
};
