import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isInScope, type FolderScope } from "./folder-scope.ts";
import { dayOrder, projectSubjectOf, type RankedMatter } from "./ranked-matter.ts";

const answerDays = 14;

/** Answers to questions about the folder's projects, for two weeks or until something follows from them. */
export const answerMatters = (index: PortfolioIndex, scope: FolderScope): RankedMatter[] =>
  index.portfolio.Inquiry.flatMap((inquiry): RankedMatter[] => {
    const { id, question, answer, answeredBy, answeredOn, state } = inquiry;
    const project = index.projectById.get(inquiry.projectId);
    if (!project || !isInScope(scope, project.industryId)) return [];
    if (state !== "answered" || answer === null || answeredOn === null) return [];
    if (dayOrder(index, answeredOn) < -answerDays) return [];
    return [
      {
        key: `inquiry_answered:${id}`,
        kind: "inquiry_answered",
        subject: projectSubjectOf(index, project),
        reason: {
          code: "inquiry_answered",
          inquiryId: id,
          question,
          answer,
          answeredBy: answeredBy ?? "",
        },
        since: answeredOn,
        order: [1, dayOrder(index, answeredOn)],
      },
    ];
  });
