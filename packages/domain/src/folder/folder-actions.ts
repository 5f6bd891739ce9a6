import { can } from "../access/can.ts";
import { reviewAbilities } from "../access/review-abilities.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { mayReviewAs } from "../report/report-change.ts";
import { mayDecideAs } from "../reschedule/reschedule-change.ts";
import type { FolderAction, FolderReason, FolderSubject } from "./folder.view.ts";
import type { FolderViewer } from "./folder-viewer.ts";

interface Offer {
  index: PortfolioIndex;
  viewer: FolderViewer;
}

const mayReview = ({ index, viewer: { actor } }: Offer, reportId: string): boolean => {
  const { ProgressReport, ValueReport } = index.portfolio;
  const report = [...ProgressReport, ...ValueReport].find(({ id }) => id === reportId);
  const project = report && index.projectById.get(report.projectId);
  return project ? can(actor, "report.review", project) && mayReviewAs(actor, report) : false;
};

const mayDecide = ({ index, viewer: { actor } }: Offer, rescheduleId: string): boolean => {
  const request = index.portfolio.RescheduleRequest.find(({ id }) => id === rescheduleId);
  const project = request && index.projectById.get(request.projectId);
  return project ? can(actor, "reschedule.decide", project) && mayDecideAs(actor, request) : false;
};

/** What answers the very matter. */
const answers = (offer: Offer, reason: FolderReason): FolderAction[] => {
  switch (reason.code) {
    case "report_submitted":
    case "values_submitted":
      return mayReview(offer, reason.reportId) ? ["accept", "return"] : [];
    case "plain_reports":
      return reason.reports.every(({ reportId }) => mayReview(offer, reportId)) ? ["accept_many"] : [];
    case "move_requested":
      return mayDecide(offer, reason.rescheduleId) ? ["decide"] : [];
    case "assignment": {
      const { canRelease, canReturn, canReport, openExtension } = reason.assignment;
      return [
        ...(openExtension?.canDecide ? (["decide_extension"] as const) : []),
        ...(canRelease ? (["release"] as const) : []),
        ...(canReturn ? (["give_back"] as const) : []),
        ...(canReport && reason.part === "carry_out" ? (["tell_execution"] as const) : []),
      ];
    }
    default:
      return [];
  }
};

/** What may be begun: a question needs a project, an assignment also an indicator or an industry alone. */
const begun = ({ index, viewer }: Offer, { kind, project, industry }: FolderSubject): FolderAction[] => {
  const record = project && index.projectById.get(project.id);
  const about = record ?? (industry && { leadPositionId: null, industryId: industry.id });
  if (!about) return [];
  const { canAsk, canAssign, canPropose } = reviewAbilities(viewer.actor, about);
  return [
    ...(canAsk && record ? (["ask"] as const) : []),
    ...(canAssign ? (["assign"] as const) : []),
    ...(canPropose && kind !== "industry" ? (["propose"] as const) : []),
  ];
};

/** What the viewer may do in place: first what answers the matter, then what may be begun about its subject. */
export const folderActions = (offer: Offer, reason: FolderReason, subject: FolderSubject): FolderAction[] =>
  offer.viewer.isPast ? [] : [...answers(offer, reason), ...begun(offer, subject)];
