import type { AgendaItemRecord, EditAgendaItemInput, PortfolioIndex } from "@kedr/domain";
import { notFound } from "../app-error.ts";

type QuestionInput = Omit<EditAgendaItemInput, "requestId" | "itemId" | "version">;
type LeftOut = "coPresenterPositionId" | "coPresenter" | "industryId";
type QuestionFields = Omit<QuestionInput, LeftOut> & Partial<Pick<AgendaItemRecord, LeftOut>>;

/** What is stored of a question as its writer sees it: what was left out is not among the fields. */
export function questionFields({
  coPresenterPositionId,
  coPresenter,
  industryId,
  ...question
}: QuestionInput): QuestionFields {
  return {
    ...question,
    ...(coPresenterPositionId === undefined ? {} : { coPresenterPositionId }),
    ...(coPresenter === undefined ? {} : { coPresenter }),
    ...(industryId === undefined ? {} : { industryId }),
  };
}

/**
 * Stops a question that names a post or an industry that there is not.
 * @throws AppError `not_found` with the field at fault
 */
export function requireQuestionLinks(
  { portfolio, positionById }: PortfolioIndex,
  { presenterPositionId, coPresenterPositionId = null, industryId = null }: QuestionInput,
): void {
  const posts = { presenterPositionId, coPresenterPositionId };
  for (const [field, id] of Object.entries(posts)) {
    if (id !== null && !positionById.has(id)) throw notFound(field);
  }
  if (industryId !== null && !portfolio.Industry.some(({ id }) => id === industryId))
    throw notFound("industryId");
}
