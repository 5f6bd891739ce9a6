import { renderYearPlanDocx } from "@kedr/documents";
import { yearOf, yearPlan } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { paperDownload, type PaperDownload } from "./paper-file.ts";
import { readPapers } from "./read-meeting.ts";

/** A council's meetings of a year; without a year those of the day that is looked at. */
export interface YearPlanQuestion extends AsOfInput {
  councilId: string;
  year?: number | undefined;
}

/**
 * The plan of a council's meetings for a year as a Word file.
 * @throws AppError `forbidden`, `not_found`, `invalid_input`
 */
export async function prepareYearPlan(
  context: ServiceContext,
  { councilId, year, asOf }: YearPlanQuestion,
): Promise<PaperDownload> {
  const { index, isTraining } = await readPapers(context, { asOf });
  const plan = yearPlan(index.portfolio, {
    councilId,
    year: year ?? yearOf(index.today),
    isTrainingPortfolio: isTraining,
  });
  if (plan === null) throw notFound("councilId");
  return paperDownload(`План заседаний на ${plan.year} год`, "docx", await renderYearPlanDocx(plan));
}
