import type { ChangedCell } from "./entry-desk.ts";
import type { EntrySource } from "./entry-source.ts";
import type { AskedRow, Confirmed } from "./questions-dialog.tsx";
import { useState } from "react";
import { useNotices } from "../../components/notices.tsx";
import { readFailure } from "../../lib/errors.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { cellKey } from "./entry-desk.ts";
import { slideOf } from "./entry-source.ts";
import { readQuestions } from "./read-questions.ts";

/** A cell that the server asks about. */
export interface AskedCell extends AskedRow {
  cell: ChangedCell;
}

const keyOf = ({ indicator, column }: ChangedCell): string => cellKey(indicator, column);

interface SaveOptions {
  cells: readonly ChangedCell[];
  source: EntrySource;
  onSaved: (count: number) => void;
}

/** Saves the changed cells, all or none; what the server asks first waits for an answer. */
export const useSaveValues = ({ cells, source, onSaved }: SaveOptions) => {
  const { failed } = useNotices();
  const { write, isWriting } = useWrite(useTRPC().indicatorValue.saveMany.mutationOptions());
  const [asked, setAsked] = useState<AskedCell[]>([]);
  const [refused, setRefused] = useState<{ key: string; message: string } | null>(null);

  const save = async (confirmed: Confirmed): Promise<void> => {
    setRefused(null);
    const sent = cells.filter(({ state }) => state.status === "changed");
    const values = sent.map((cell) => ({
      indicatorId: cell.indicator.id,
      kind: source.kind,
      value: cell.state.status === "changed" ? cell.state.value : 0,
      date: cell.column.date,
      year: cell.column.year,
      methodologyId: source.methodologyId,
      sourceDocument: source.document,
      sourceSlide: slideOf(source.slide) ?? null,
      confirmed: [...(confirmed.get(keyOf(cell)) ?? [])],
    }));
    try {
      await write({ values });
      setAsked([]);
      onSaved(sent.length);
    } catch (error) {
      const rows = readQuestions(error);
      if (rows === null) {
        const { field, message } = readFailure(error);
        const cell = sent[Number(/^values\.(\d+)\./.exec(field ?? "")?.[1] ?? -1)];
        if (cell === undefined) failed(error);
        else setRefused({ key: keyOf(cell), message });
        return setAsked([]);
      }
      setAsked(
        rows.flatMap(({ row, questions }) => {
          const cell = sent[row];
          return cell === undefined ? [] : [{ key: keyOf(cell), cell, questions }];
        }),
      );
    }
  };
  return { save, isWriting, asked, refused, dropAsked: () => setAsked([]) };
};
