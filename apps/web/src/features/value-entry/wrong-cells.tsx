import type { ChangedCell } from "./entry-desk.ts";
import { Notice } from "../../components/notice.tsx";
import { useTranslation } from "react-i18next";
import { cellKey } from "./entry-desk.ts";
import { useTimeWords } from "./use-time-words.ts";

interface WrongCellsProps {
  cells: readonly ChangedCell[];
  /** What the server said of a cell. */
  refused: { key: string; message: string } | null;
}

/** What cannot be saved, cell by cell. */
export const WrongCells = ({ cells, refused }: WrongCellsProps) => {
  const { t } = useTranslation();
  const time = useTimeWords();
  const lines = cells.flatMap(({ indicator, column, state }): { key: string; words: string }[] => {
    const key = cellKey(indicator, column);
    const cell = t("valueEntry.cell", { name: indicator.name, time: time(column) });
    if (state.status === "wrong")
      return [
        {
          key,
          words: t("valueEntry.wrongCell", {
            cell,
            text: state.text,
            reason: t(`valueEntry.wrong.${state.reason}`),
          }),
        },
      ];
    return refused?.key === key
      ? [{ key, words: t("valueEntry.refusedCell", { cell, message: refused.message }) }]
      : [];
  });
  if (lines.length === 0) return null;
  return (
    <Notice tone="bad" isAlert>
      {lines.map(({ key, words }) => (
        <div key={key}>{words}</div>
      ))}
    </Notice>
  );
};
