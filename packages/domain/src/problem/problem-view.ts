import { positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProblemView, Reference } from "../project/project.view.ts";
import { isMeasureOverdue } from "../risk/risk.ts";
import type { ProblemRecord } from "./problem.record.ts";

type Weighed = Pick<ProblemRecord, "id" | "state" | "impact" | "raisedOn">;

/** The open ones first, the hardest hitting and then the oldest of them; then the resolved. */
export const mostPressingProblem = (one: Weighed, other: Weighed): number => {
  if (one.state !== other.state) return one.state === "open" ? -1 : 1;
  if (one.impact !== other.impact) return other.impact - one.impact;
  if (one.raisedOn !== other.raisedOn) return one.raisedOn < other.raisedOn ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

const riskOf = (index: PortfolioIndex, { projectId, riskId }: ProblemRecord): Reference | null => {
  const risk =
    riskId === null ? undefined : index.risksByProject.get(projectId)?.find(({ id }) => id === riskId);
  return risk ? { id: risk.id, name: risk.title } : null;
};

/** A problem issue as it stands on the index's day. */
export const problemView = (index: PortfolioIndex, problem: ProblemRecord): ProblemView => ({
  id: problem.id,
  projectId: problem.projectId,
  risk: riskOf(index, problem),
  title: problem.title,
  impact: problem.impact,
  measure: problem.measure,
  owner: positionReference(index, problem.ownerPositionId),
  dueDate: problem.dueDate,
  isOverdue: isMeasureOverdue(problem, index.today),
  state: problem.state,
  raisedOn: problem.raisedOn,
  resolvedOn: problem.resolvedOn,
  resolution: problem.resolution,
  origin: problem.origin,
  version: problem.version,
});

/** A project's problem issues, most pressing first. */
export const problemViews = (index: PortfolioIndex, projectId: string): ProblemView[] =>
  (index.problemsByProject.get(projectId) ?? [])
    .toSorted(mostPressingProblem)
    .map((problem) => problemView(index, problem));
