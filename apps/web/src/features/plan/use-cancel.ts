import type { PlannedMilestone } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { usePlanDesk } from "./plan-desk.tsx";
import { useKeptPlan } from "./use-plan-write.ts";

type Named = Pick<PlannedMilestone, "id" | "title" | "version">;

/** Cancelling a milestone and taking it back into the plan, each the undo of the other. */
export const useCancel = () => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const trpc = useTRPC();
  const kept = useKeptPlan(usePlanDesk().plan.project.id);
  const cancelling = useWrite(trpc.plan.cancelMilestone.mutationOptions(kept));
  const restoring = useWrite(trpc.plan.restoreMilestone.mutationOptions(kept));

  const restore = async ({ id: milestoneId, title, version }: Named): Promise<void> => {
    try {
      await restoring.write({ milestoneId, version });
      done(t("plan.restored", { title }));
    } catch (error) {
      failed(error);
    }
  };
  /** Rejects with the server's error. */
  const cancel = async ({ id: milestoneId, title, version }: Named, reason: string): Promise<void> => {
    const { milestones } = await cancelling.write({ milestoneId, version, reason });
    const cancelled = milestones.find(({ id }) => id === milestoneId);
    done(t("plan.cancelled", { title }), cancelled && { run: () => void restore(cancelled) });
  };
  return { cancel, restore, isCancelling: cancelling.isWriting };
};
