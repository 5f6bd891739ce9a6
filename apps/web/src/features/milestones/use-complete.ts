import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { CurrentMilestone } from "./current-milestone.ts";
import { useReopen } from "./use-reopen.ts";
import { useSeriesWords } from "./use-series-words.ts";

interface Completion {
  over: CurrentMilestone;
  actualDate: CalendarDate;
  evidence: string;
}

/** Writes a completion and tells of it, with a way back. */
export const useComplete = ({ id: milestoneId, title, version: read }: MilestoneView) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const trpc = useTRPC();
  const completion = useWrite(trpc.milestone.complete.mutationOptions());
  const reopening = useWrite(trpc.milestone.reopen.mutationOptions());
  const { reopen } = useReopen();
  const withSeries = useSeriesWords();

  const complete = async ({ over, actualDate, evidence }: Completion) => {
    // Somebody else completed it with other words: theirs are taken back before mine are written.
    const isTaken = over.actualDate !== null && over.version !== read;
    const open = isTaken ? (await reopening.write({ milestoneId, version: over.version })).milestone : over;
    const done = await completion.write({ milestoneId, version: open.version, actualDate, evidence });
    notices.done(withSeries(t("milestones.complete.done", { title }), done.series), {
      run: () => void reopen(done.milestone),
    });
  };
  return { complete, isWriting: completion.isWriting || reopening.isWriting };
};
