import { can } from "../access/can.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { reportQueue } from "../report/report-queue.ts";
import type { QueuedReport, QueuedValues } from "../report/report-queue.view.ts";
import { mayDecideAs } from "../reschedule/reschedule-change.ts";
import { rescheduleViewing } from "../reschedule/reschedule-view.ts";
import { isInScope, type FolderScope } from "./folder-scope.ts";
import { dayOrder, projectSubjectOf, type RankedMatter } from "./ranked-matter.ts";

const kind = "report_to_accept";

const reportMatter = (
  index: PortfolioIndex,
  { report, project, ratings, exceptions }: QueuedReport,
): RankedMatter => ({
  key: `${kind}:${report.id}`,
  kind,
  subject: projectSubjectOf(index, { ...project, industryId: project.industry.id }),
  reason: {
    code: "report_submitted",
    reportId: report.id,
    periodStart: report.periodStart,
    submittedBy: report.submittedBy,
    own: ratings.own,
    computed: ratings.computed,
    summary: report.summary,
    exceptions,
  },
  since: report.submittedOn,
  order: [dayOrder(index, report.submittedOn), 0],
});

const plainReports = (index: PortfolioIndex, queued: readonly QueuedReport[]): RankedMatter => {
  const [first = index.today] = queued.map(({ report }) => report.submittedOn).toSorted();
  return {
    key: `${kind}:plain`,
    kind,
    subject: { kind: "reports", id: "plain", name: "", industry: null, project: null },
    reason: {
      code: "plain_reports",
      reports: queued.map(({ report, project: { id, name } }) => ({
        reportId: report.id,
        project: { id, name },
      })),
    },
    since: first,
    order: [dayOrder(index, first), 4],
  };
};

/** Values become facts, so that they are read one by one. */
const valuesMatter = (index: PortfolioIndex, { report, project, values }: QueuedValues): RankedMatter => ({
  key: `${kind}:${report.id}`,
  kind,
  subject: projectSubjectOf(index, { ...project, industryId: project.industry.id }),
  reason: {
    code: "values_submitted",
    reportId: report.id,
    quarterStart: report.quarterStart,
    submittedBy: report.submittedBy,
    values: values.map(({ name, value, unit }) => ({ name, value, unit })),
  },
  since: report.submittedOn,
  order: [dayOrder(index, report.submittedOn), 0],
});

/** Reports to accept: those with an exception one by one, two or more without any as one thing to do; and told values. */
export const reportMatters = (index: PortfolioIndex, scope: FolderScope): RankedMatter[] => {
  const { reports, values } = reportQueue(index, { actor: scope.reviewer, isPast: false });
  const told = values.reports
    .filter(({ canReview, project }) => canReview && isInScope(scope, project.industry.id))
    .map((queued) => valuesMatter(index, queued));
  const awaiting = reports.filter(
    ({ canReview, project }) => canReview && isInScope(scope, project.industry.id),
  );
  const plain = awaiting.filter(({ exceptions }) => exceptions.length === 0);
  if (plain.length < 2) return [...told, ...awaiting.map((queued) => reportMatter(index, queued))];
  return [
    ...told,
    plainReports(index, plain),
    ...awaiting
      .filter(({ exceptions }) => exceptions.length > 0)
      .map((queued) => reportMatter(index, queued)),
  ];
};

/** Requests to move a target that the reviewer decides on. */
export const moveMatters = (index: PortfolioIndex, scope: FolderScope): RankedMatter[] => {
  const viewOf = rescheduleViewing(index);
  return index.portfolio.RescheduleRequest.flatMap((request): RankedMatter[] => {
    const project = index.projectById.get(request.projectId);
    if (request.state !== "requested" || !project || !isInScope(scope, project.industryId)) return [];
    if (!can(scope.reviewer, "reschedule.decide", project) || !mayDecideAs(scope.reviewer, request))
      return [];
    const view = viewOf(request);
    if (view === null) return [];
    return [
      {
        key: `move_to_decide:${request.id}`,
        kind: "move_to_decide",
        subject: projectSubjectOf(index, project),
        reason: {
          code: "move_requested",
          rescheduleId: request.id,
          target: view.target,
          requestedBy: request.requestedBy,
          words: request.reason,
        },
        since: request.requestedOn,
        order: [dayOrder(index, request.requestedOn), 1],
      },
    ];
  });
};
