import type { MilestonePlan, PlannedMilestone } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { PlanValues } from "./plan-values.ts";
import { usePlanDesk } from "./plan-desk.tsx";
import { changesOf, draftOf, valuesOf } from "./plan-values.ts";
import { useKeptPlan } from "./use-plan-write.ts";

interface Edit {
  milestoneId: string;
  version: number;
  before: PlanValues;
  after: PlanValues;
}

/** Writing what was edited of a milestone, its ties first: a circle is refused before anything is stored. */
export const useMilestoneEdit = () => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const trpc = useTRPC();
  const kept = useKeptPlan(usePlanDesk().plan.project.id);
  const ties = useWrite(trpc.plan.setDependencies.mutationOptions(kept));
  const fields = useWrite(trpc.plan.editMilestone.mutationOptions(kept));

  /** The milestone as it is then; undefined when there was nothing to write. Rejects with the server's error. */
  const store = async ({ milestoneId, version, before, after }: Edit) => {
    const changes = changesOf(before, after);
    const inPlan = ({ milestones }: MilestonePlan) => milestones.find(({ id }) => id === milestoneId);
    const { dependsOnIds } = after;
    const tied = changes.ties ? inPlan(await ties.write({ milestoneId, version, dependsOnIds })) : undefined;
    if (!changes.fields) return tied;
    return inPlan(await fields.write({ milestoneId, version: tied?.version ?? version, ...draftOf(after) }));
  };
  const undo = async (edit: Edit) => {
    try {
      await store(edit);
      done(t("plan.edit.undone", { title: edit.after.title }));
    } catch (error) {
      failed(error);
    }
  };
  const save = async (milestone: PlannedMilestone, edit: Omit<Edit, "milestoneId">): Promise<void> => {
    const stored = await store({ ...edit, milestoneId: milestone.id });
    if (stored === undefined) return;
    // A baseline date that was entered cannot be taken out again: that would be moving it.
    const isBack = edit.before.baselineDate === edit.after.baselineDate;
    const { id: milestoneId, version, title } = stored;
    const way = { milestoneId, version, before: valuesOf(stored), after: edit.before };
    done(t("plan.edit.done", { title }), isBack ? { run: () => void undo(way) } : undefined);
  };
  return { save, isSaving: ties.isWriting || fields.isWriting };
};
