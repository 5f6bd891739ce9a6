import type { Caller } from "./caller.fixture.ts";

/** The link of a project with an indicator as a caller reads it. */
export const findLink = async (
  caller: Caller,
  { projectId, indicatorId }: { projectId: string; indicatorId: string },
) => {
  const { projects } = await caller.contribution.ofIndicator({ indicatorId });
  const found = projects.find(({ project }) => project.id === projectId)?.link;
  if (found === undefined) throw new Error(`${projectId} is not linked to ${indicatorId}`);
  return found;
};
