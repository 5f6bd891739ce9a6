import type { PlannedMilestone } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { usePlanDesk } from "./plan-desk.tsx";
import { useKeptPlan } from "./use-plan-write.ts";

/** Moves the forecasts of several milestones, with a way back to those they had. */
export const useShift = () => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const { today } = useSession();
  const { plan } = usePlanDesk();
  const trpc = useTRPC();
  const projectId = plan.project.id;
  const shifting = useWrite(trpc.plan.shift.mutationOptions(useKeptPlan(projectId)));
  const forecasting = useWrite(trpc.milestone.forecast.mutationOptions());

  const restore = async (before: readonly PlannedMilestone[], after: readonly PlannedMilestone[]) => {
    const versions = new Map(after.map(({ id, version }) => [id, version]));
    try {
      for (const { id: milestoneId, forecastDate } of before) {
        const version = versions.get(milestoneId) ?? 0;
        await forecasting.write({ milestoneId, version, forecastDate });
      }
      done(t("plan.shift.undone"));
    } catch (error) {
      failed(error);
    }
  };
  /** Rejects with the server's error. */
  const shift = async (milestones: readonly PlannedMilestone[], days: number): Promise<void> => {
    const versions = milestones.map(({ id, version }) => ({ id, version }));
    const after = await shifting.write({ projectId, what: "forecast", milestones: versions, days });
    // A forecast that has passed cannot be made again, so there is no way back to it.
    const isBack = milestones.every(({ forecastDate }) => forecastDate === null || forecastDate >= today);
    done(
      t("plan.shift.done", { milestones: t("shared.milestones", { count: milestones.length }) }),
      isBack ? { run: () => void restore(milestones, after.milestones) } : undefined,
    );
  };
  return { shift, isShifting: shifting.isWriting };
};
