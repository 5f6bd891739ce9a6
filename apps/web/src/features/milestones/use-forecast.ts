import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import type { CurrentMilestone } from "./current-milestone.ts";

interface Forecast {
  /** What is written over, and what undoing goes back to. */
  over: Pick<CurrentMilestone, "version" | "forecastDate">;
  forecastDate: CalendarDate | null;
  comment: string;
}

/** Writes a forecast and tells of it, with a way back to the one before. */
export const useForecast = (milestone: Pick<MilestoneView, "id" | "title">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const notices = useNotices();
  const { today } = useSession();
  const { write, isWriting } = useWrite(useTRPC().milestone.forecast.mutationOptions());
  const { id: milestoneId, title } = milestone;

  const tell = (forecastDate: CalendarDate | null, undo?: { run: () => void }) => {
    const message =
      forecastDate === null
        ? t("milestones.forecast.removed", { title })
        : t("milestones.forecast.done", { title, date: format.date(forecastDate) });
    notices.done(message, undo);
  };
  const restore = async (version: number, earlier: CalendarDate | null) => {
    try {
      await write({ milestoneId, version, forecastDate: earlier });
      tell(earlier);
    } catch (error) {
      notices.failed(error);
    }
  };
  const forecast = async ({ over, forecastDate, comment }: Forecast) => {
    const text = comment.trim();
    const { milestone: written } = await write({
      milestoneId,
      version: over.version,
      forecastDate,
      ...(text === "" ? {} : { comment: text }),
    });
    // A day that has passed cannot be forecast again, so there is no way back to it.
    const earlier = over.forecastDate;
    const canRestore = earlier === null || earlier >= today;
    tell(forecastDate, canRestore ? { run: () => void restore(written.version, earlier) } : undefined);
  };
  return { forecast, isWriting };
};
