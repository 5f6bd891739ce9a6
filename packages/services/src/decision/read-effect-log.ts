import { readChangesAbout, tomskDate, type ChangeRow } from "@kedr/db";
import type {
  DecisionRecord,
  EffectLog,
  FundingLineRecord,
  MilestoneRecord,
  PortfolioIndex,
} from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";

type Meant = Pick<DecisionRecord, "effectMilestoneId" | "effectProjectId">;

const stateOf = <Stored>({ entityId, knownAt, after }: ChangeRow) => ({
  id: entityId,
  knownOn: tomskDate(new Date(knownAt)),
  // Rows of the log are the records as they were stored.
  record: after as Stored | null,
});

const projectOf = ({ after, before }: ChangeRow): string => String((after ?? before)?.["projectId"]);

/** The log of the milestones and the money that some decisions are meant to move, up to the portfolio's day. */
export async function readEffectLog(
  { database }: Pick<ServiceContext, "database">,
  { today }: Pick<PortfolioIndex, "today">,
  decisions: readonly Meant[],
): Promise<EffectLog> {
  const milestoneIds = decisions.flatMap(({ effectMilestoneId }) => effectMilestoneId ?? []);
  const projectIds = decisions.flatMap(({ effectProjectId }) => effectProjectId ?? []);
  const [milestones, fundingLines] = await Promise.all([
    readChangesAbout(database, { entity: "Milestone", field: "id", ids: milestoneIds, until: today }),
    readChangesAbout(database, {
      entity: "FundingLine",
      field: "projectId",
      ids: projectIds,
      until: today,
    }),
  ]);
  return {
    milestones: milestones.map((row) => stateOf<MilestoneRecord>(row)),
    fundingLines: fundingLines.map((row) => ({
      ...stateOf<FundingLineRecord>(row),
      projectId: projectOf(row),
    })),
  };
}
