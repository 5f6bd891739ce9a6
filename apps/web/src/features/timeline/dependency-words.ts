import type { Timeline } from "@kedr/domain";
import type { TFunction } from "i18next";

/** What each milestone waits for and what waits for it, in words, by the milestone's id. */
export interface DependencyWords {
  awaits: ReadonlyMap<string, readonly string[]>;
  awaited: ReadonlyMap<string, readonly string[]>;
}

const append = (map: Map<string, string[]>, { id, words }: { id: string; words: string }): void => {
  const known = map.get(id);
  if (known) known.push(words);
  else map.set(id, [words]);
};

/** Names the ends of every dependency; a milestone of another project is named with its project. */
export const wordDependencies = ({ projects, dependencies }: Timeline, t: TFunction): DependencyWords => {
  const places = new Map(
    projects.flatMap((project) =>
      project.milestones.map(({ id, title }) => [id, { title, project }] as const),
    ),
  );
  const awaits = new Map<string, string[]>();
  const awaited = new Map<string, string[]>();
  for (const { milestoneId, dependsOnId } of dependencies) {
    const [after, before] = [places.get(milestoneId), places.get(dependsOnId)];
    if (!after || !before) continue;
    const isWithin = after.project.id === before.project.id;
    const word = ({ title, project }: typeof after) =>
      isWithin
        ? t("timeline.dependency.same", { title })
        : t("timeline.dependency.other", { title, project: project.name });
    append(awaits, { id: milestoneId, words: word(before) });
    append(awaited, { id: dependsOnId, words: word(after) });
  }
  return { awaits, awaited };
};
