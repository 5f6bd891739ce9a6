import type { MilestonePlan } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useKeptPlan } from "./use-plan-write.ts";

/** Tells what was added to a plan, with a way to take it back. */
export const useAdded = ({ project, milestones: before }: MilestonePlan) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const projectId = project.id;
  const { write } = useWrite(useTRPC().plan.takeBack.mutationOptions(useKeptPlan(projectId)));
  const takeBack = async (milestoneIds: string[]) => {
    try {
      await write({ projectId, milestoneIds });
      done(t("plan.takenBack", { milestones: t("shared.milestones", { count: milestoneIds.length }) }));
    } catch (error) {
      failed(error);
    }
  };
  const tellAdded = ({ milestones }: MilestonePlan): void => {
    const known = new Set(before.map(({ id }) => id));
    const added = milestones.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    const count = t("shared.milestones", { count: added.length });
    done(t("plan.added", { milestones: count }), { run: () => void takeBack(added) });
  };
  return { tellAdded, takeBack };
};
