import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  isToldIn,
  takeBackReportReview,
  takeBackValuesReview as takeBackValues,
  type Portfolio,
  type PortfolioIndex,
  type TakeBackReviewInput,
  type TakingBack,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { tellTakenBack } from "../notification/tell-taken-back.ts";
import { lastRequestOf, restoreBefore } from "../restore-before.ts";
import type { ServiceContext } from "../service-context.ts";
import type { ReviewedReports } from "./settle-report.ts";

/** The report that awaits review again. */
export interface ReviewTakenBack {
  reportId: string;
}

/** What the two kinds of reports differ in. */
interface Kind<Entity extends keyof ReviewedReports> {
  entity: Entity;
  rule: (
    index: PortfolioIndex,
    report: ReviewedReports[Entity],
    actor: ServiceContext["actor"],
  ) => TakingBack;
  /** The month or the quarter, as a notification names it. */
  periodOf: (report: ReviewedReports[Entity]) =>
    | { period: ReviewedReports["ProgressReport"]["periodStart"] }
    | {
        quarter: ReviewedReports["ValueReport"]["quarterStart"];
      };
}

const ofMonth: Kind<"ProgressReport"> = {
  entity: "ProgressReport",
  rule: takeBackReportReview,
  periodOf: ({ periodStart }) => ({ period: periodStart }),
};

const ofQuarter: Kind<"ValueReport"> = {
  entity: "ValueReport",
  rule: takeBackValues,
  periodOf: ({ quarterStart }) => ({ quarter: quarterStart }),
};

/** The values that the report tells are estimates again where its acceptance had made them facts. */
async function restore(
  tx: Transaction,
  { IndicatorValue }: Portfolio,
  { entity, reportId }: { entity: keyof ReviewedReports; reportId: string },
): Promise<void> {
  const requestId = await lastRequestOf(tx, entity, reportId);
  const told = IndicatorValue.filter((value) => isToldIn(value, reportId)).map(({ id }) => id);
  await restoreBefore(tx, entity, { ids: [reportId], requestId });
  await restoreBefore(tx, "IndicatorValue", { ids: told, requestId });
}

async function takeBack<Entity extends keyof ReviewedReports>(
  tx: Transaction,
  context: ServiceContext,
  { entity, rule, periodOf, reportId, version }: Kind<Entity> & Omit<TakeBackReviewInput, "requestId">,
): Promise<ReviewTakenBack> {
  const { actor, today } = context;
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const reports: { [Name in keyof ReviewedReports]: readonly ReviewedReports[Name][] } = index.portfolio;
  const report = reports[entity].find(({ id }) => id === reportId);
  const project = report && index.projectById.get(report.projectId);
  if (report === undefined || project === undefined) throw notFound("reportId");
  authorise(actor, "report.review", project);
  requireVersion(report, version);
  const answer = rule(index, report, actor);
  if (!answer.isAllowed) throw refused(answer.refusal);
  await restore(tx, index.portfolio, { entity, reportId });
  const details = { projectName: project.name, ...periodOf(report) };
  const thing = { entity, entityId: reportId, projectId: project.id, details };
  await tellTakenBack(tx, context, { ...thing, news: "report_returned" });
  return { reportId };
}

/**
 * Takes the acceptance or the return of a month's report back, today's own: it awaits review as before.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function takeBackReview(
  context: ServiceContext,
  { requestId, ...which }: TakeBackReviewInput,
): Promise<ReviewTakenBack> {
  return applyOnce(context, { requestId, procedure: "report.takeBackReview" }, (tx) =>
    takeBack(tx, context, { ...ofMonth, ...which }),
  );
}

/**
 * The same for the values of a quarter that were told apart from a report of a month.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function takeBackValuesReview(
  context: ServiceContext,
  { requestId, ...which }: TakeBackReviewInput,
): Promise<ReviewTakenBack> {
  return applyOnce(context, { requestId, procedure: "report.takeBackValuesReview" }, (tx) =>
    takeBack(tx, context, { ...ofQuarter, ...which }),
  );
}
