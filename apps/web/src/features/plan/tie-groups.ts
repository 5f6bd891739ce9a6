import type { FoundMilestones, MilestonePlan, PlannedMilestone, PrecedentView } from "@kedr/domain";

/** A milestone to choose: by its number in the own plan, by its project elsewhere. */
interface TieOption {
  value: string;
  /** As it stands among the chosen. */
  label: string;
  /** As it stands under the name of its project. */
  title: string;
}

/** The milestones of a project to choose from. */
export interface TieGroup {
  group: string;
  items: TieOption[];
}

interface Choice {
  plan: MilestonePlan;
  /** The one that is to wait. */
  milestone: PlannedMilestone;
  /** What it waits for elsewhere, and what was chosen there since. */
  elsewhere: readonly PrecedentView[];
  /** Null while nothing is looked for: the own plan is offered then, and what is chosen elsewhere. */
  found: FoundMilestones | null;
}

/** What a milestone may be made to wait for, project by project. */
export const tieGroups = ({ plan, milestone, elsewhere, found }: Choice): TieGroup[] => {
  const places = new Map(plan.milestones.map(({ id }, place) => [id, place + 1]));
  const option = (id: string, title: string, projectName: string): TieOption => {
    const place = places.get(id);
    if (place === undefined) return { value: id, label: `${projectName}: ${title}`, title };
    return { value: id, label: `${place}. ${title}`, title: `${place}. ${title}` };
  };
  const groups = new Map<string, TieOption[]>();
  const add = (projectName: string, { id, title }: { id: string; title: string }) => {
    if (id === milestone.id) return;
    const items = groups.get(projectName) ?? [];
    groups.set(projectName, [...items, option(id, title, projectName)]);
  };
  if (found === null) {
    const chosen = new Set(milestone.dependsOn.map(({ id }) => id));
    const own = plan.milestones.filter(({ id, state }) => state !== "cancelled" || chosen.has(id));
    for (const one of own) add(plan.project.name, one);
    for (const one of elsewhere) add(one.projectName ?? "", one);
  } else {
    for (const { name, milestones } of found.projects) for (const one of milestones) add(name, one);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
};
