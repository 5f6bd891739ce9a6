import type { CalendarDate, ValueQuestionCode } from "@kedr/domain";
import type { AskedRow, Confirmed } from "../../value-entry/questions-dialog.tsx";
import type { DraftLine } from "./lines-table.tsx";
import type { Figures } from "./entry-lines.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../../components/notices.tsx";
import { readFailure } from "../../../lib/errors.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { readQuestions } from "../../value-entry/read-questions.ts";

/** A line that the server asks about. */
export interface AskedLine extends AskedRow {
  name: string;
  figures: Figures;
}

interface RecordOptions {
  indicatorId: string;
  date: CalendarDate;
  lines: readonly DraftLine[];
  onSaved: () => void;
}

type Question = "out_of_range" | "magnitude" | "against_zero";
const isOfGroups = (code: ValueQuestionCode): code is Question =>
  code === "out_of_range" || code === "magnitude" || code === "against_zero";

const changedIn = (lines: readonly DraftLine[]) =>
  lines.flatMap(({ line, state }) =>
    state.status === "added" || state.status === "corrected" ? [{ line, figures: state.figures }] : [],
  );

/** Puts back what a saving stored, where the user thinks better of it. */
const useTakeBack = () => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const { write } = useWrite(useTRPC().indicatorPart.takeBack.mutationOptions());
  return async (saved: { recordingId: string; partIds: string[] }): Promise<void> => {
    try {
      await write(saved);
      done(t("bodies.entry.takenBack"));
    } catch (error) {
      failed(error);
    }
  };
};

/** Saves the lines that differ, all or none; what the server asks first waits for an answer. */
export const useRecordBodies = ({ indicatorId, date, lines, onSaved }: RecordOptions) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { write, isWriting } = useWrite(trpc.indicatorPart.record.mutationOptions());
  const takeBack = useTakeBack();
  const [asked, setAsked] = useState<AskedLine[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);

  const refuse = (error: unknown, sent: ReturnType<typeof changedIn>): void => {
    const rows = readQuestions(error);
    setAsked(
      (rows ?? []).flatMap(({ row, questions }): AskedLine[] => {
        const one = sent[row];
        return one ? [{ name: one.line.name, key: one.line.key, figures: one.figures, questions }] : [];
      }),
    );
    if (rows !== null) return;
    const { code, field, message } = readFailure(error);
    const at = sent[Number(/^rows\.(\d+)\./.exec(field ?? "")?.[1] ?? -1)];
    if (code === "conflict") {
      setRefusal(t("bodies.entry.conflict"));
      void queries.invalidateQueries(trpc.indicatorPart.get.pathFilter());
    } else if (at) setRefusal(`${at.line.name}: ${message}`);
    else failed(error);
  };

  const save = async (confirmed: Confirmed): Promise<void> => {
    setRefusal(null);
    const sent = changedIn(lines);
    const rows = sent.map(({ line, figures }) => ({
      ...(line.authorityId === null ? { label: line.name } : { authorityId: line.authorityId }),
      version: line.stored?.version ?? null,
      ...figures,
      confirmed: (confirmed.get(line.key) ?? []).filter(isOfGroups),
    }));
    try {
      const saved = await write({ indicatorId, date, rows });
      setAsked([]);
      const { added, corrected, recordingId, partIds } = saved;
      const undo = { run: () => void takeBack({ recordingId, partIds }) };
      done(t("bodies.entry.saved", { added, corrected }), partIds.length > 0 ? undo : undefined);
      onSaved();
    } catch (error) {
      refuse(error, sent);
    }
  };
  return { save, isWriting, asked, refusal, dropAsked: () => setAsked([]) };
};
