import type { MeetingView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { z } from "zod/mini";
import { useNotices } from "../../components/notices.tsx";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";
import { changedIn } from "../../lib/edit-conflict.ts";
import { useMeetingWrites } from "./use-meeting-writes.ts";

/** When a session was opened and closed, HH:MM. */
export type SessionTimes = Pick<MeetingView, "openedTime" | "closedTime">;

const storedTimes = z.object({
  openedTime: z.nullable(z.string()),
  closedTime: z.nullable(z.string()),
  version: z.number(),
});

const readStored = (current: Record<string, unknown>) => {
  const stored = storedTimes.safeParse(current);
  if (!stored.success) return null;
  const { version, ...fields } = stored.data;
  return { fields, version };
};

/** Saves the times of a session over the version read, with the way back; after a conflict both people's are shown. */
export const useSaveTimes = (opened: MeetingView) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const { saveTimes } = useMeetingWrites(opened.id);
  const conflict = useEditConflict();
  const meetingId = opened.id;
  const base: SessionTimes = { openedTime: opened.openedTime, closedTime: opened.closedTime };
  const back = async (version: number): Promise<void> => {
    try {
      await saveTimes.write({ meetingId, version, ...base });
      done(t("minutes.times.undone"));
    } catch (error) {
      failed(error);
    }
  };
  const word = (time: string | null | undefined): string =>
    time === undefined ? t("council.question.notTouched") : (time ?? t("shared.notEntered"));
  const save = async (edited: SessionTimes): Promise<void> => {
    const mine = changedIn(base, edited);
    if (Object.keys(mine).length === 0) return;
    await conflict.save({
      base,
      mine,
      version: opened.version,
      write: async (fields, version) => {
        const after = await saveTimes.write({ meetingId, version, ...fields });
        done(t("minutes.times.done"), { run: () => void back(after.version) });
      },
      read: readStored,
      word: ({ field, mine: own, theirs }) => ({
        label: t(field === "openedTime" ? "minutes.times.opened" : "minutes.times.closed"),
        mine: word(own),
        theirs: word(theirs),
      }),
    });
  };
  return { save, isWriting: saveTimes.isWriting, dialog: conflict.dialog };
};
