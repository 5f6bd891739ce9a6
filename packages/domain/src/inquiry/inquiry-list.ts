import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import { leads } from "../access/project-subject.ts";
import { noReviewAbilities, reviewAbilities } from "../access/review-abilities.ts";
import { byId } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { mayAnswerAs, mayWithdrawInquiryAs } from "./inquiry-change.ts";
import type { InquiryRecord } from "./inquiry.record.ts";
import type { InquiryQuery } from "./inquiry.schema.ts";
import type { InquiryList, InquiryView } from "./inquiry.view.ts";

/** Who looks; on a past day nothing may be done. */
export interface Viewer {
  actor: Actor;
  isPast: boolean;
}

const lastDay = "9999-12-31";

/** Due soonest first, those without a day last; then the one asked longest ago. */
const mostPressing = (one: InquiryRecord, other: InquiryRecord): number => {
  const [left, right] = [one, other].map(
    ({ dueDate, askedOn, id }) => `${dueDate ?? lastDay} ${askedOn} ${id}`,
  );
  return (left ?? "") < (right ?? "") ? -1 : 1;
};

const newest = (one: InquiryRecord, other: InquiryRecord): number => {
  const [left, right] = [one, other].map(({ answeredOn, askedOn, id }) => `${answeredOn ?? askedOn} ${id}`);
  return (left ?? "") > (right ?? "") ? -1 : 1;
};

const isOpen = ({ state }: InquiryRecord): boolean => state === "asked";

/** Turns questions of one index into views, in the order of a list. A question of a project that is gone is left out. */
export const inquiryViews = (
  index: PortfolioIndex,
  inquiries: readonly InquiryRecord[],
  { actor, isPast }: Viewer,
): InquiryView[] => {
  const indicators = byId(index.portfolio.Indicator);
  const ordered = [
    ...inquiries.filter(isOpen).toSorted(mostPressing),
    ...inquiries.filter((inquiry) => !isOpen(inquiry)).toSorted(newest),
  ];
  return ordered.flatMap((inquiry) => {
    const project = index.projectById.get(inquiry.projectId);
    if (!project) return [];
    const mayChange = isOpen(inquiry) && !isPast;
    return [
      {
        id: inquiry.id,
        question: inquiry.question,
        askedBy: inquiry.askedBy,
        askedOn: inquiry.askedOn,
        dueDate: inquiry.dueDate,
        answer: inquiry.answer,
        answeredBy: inquiry.answeredBy,
        answeredOn: inquiry.answeredOn,
        state: inquiry.state,
        origin: inquiry.origin,
        version: inquiry.version,
        project: { id: project.id, name: project.name },
        indicator: referenceTo(indicators, inquiry.indicatorId),
        isOverdue: isOpen(inquiry) && inquiry.dueDate !== null && inquiry.dueDate < index.today,
        canAnswer: mayChange && can(actor, "inquiry.answer", project) && mayAnswerAs(actor, inquiry),
        canWithdraw: mayChange && can(actor, "inquiry.ask", project) && mayWithdrawInquiryAs(actor, inquiry),
      },
    ];
  });
};

/** The open questions to the projects that the actor leads. */
export const inquiriesToAnswer = (index: PortfolioIndex, actor: Actor): InquiryRecord[] =>
  index.portfolio.Inquiry.filter((inquiry) => {
    const project = index.projectById.get(inquiry.projectId);
    return isOpen(inquiry) && project !== undefined && leads(actor, project);
  });

/** The questions that were asked for. */
export const inquiryList = (index: PortfolioIndex, query: InquiryQuery, viewer: Viewer): InquiryList => {
  const asked = query.show === "to_answer" ? inquiriesToAnswer(index, viewer.actor) : index.portfolio.Inquiry;
  const project = query.projectId === null ? undefined : index.projectById.get(query.projectId);
  const own =
    query.projectId === null ? asked : asked.filter(({ projectId }) => projectId === query.projectId);
  return {
    today: index.today,
    inquiries: inquiryViews(index, own, viewer),
    abilities:
      project === undefined || viewer.isPast ? noReviewAbilities : reviewAbilities(viewer.actor, project),
  };
};
