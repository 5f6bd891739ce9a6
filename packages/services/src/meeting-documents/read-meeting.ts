import { findInstallation } from "@kedr/db";
import type { PaperSources, PortfolioIndex } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The portfolio that papers of the Council are made of, and whether it is for training. */
export interface PaperPortfolio {
  index: PortfolioIndex;
  isTraining: boolean;
}

/**
 * Reads what papers are made of, for whoever may read the Council's.
 * @throws AppError `forbidden`, `invalid_input`
 */
export async function readPapers(context: ServiceContext, { asOf }: AsOfInput): Promise<PaperPortfolio> {
  authorise(context.actor, "council.read", null);
  const [index, installation] = await Promise.all([
    readAt(context, asOf),
    findInstallation(context.database),
  ]);
  return { index, isTraining: installation?.dataset === "training" };
}

/**
 * Reads the meeting that papers are about.
 * @throws AppError `forbidden`, `not_found`, `invalid_input`
 */
export async function readMeeting(
  context: ServiceContext,
  { meetingId, asOf }: MeetingQuestion,
): Promise<{ index: PortfolioIndex; sources: PaperSources }> {
  const { index, isTraining } = await readPapers(context, { asOf });
  const meeting = index.portfolio.Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw notFound("meetingId");
  return { index, sources: { portfolio: index.portfolio, meeting, isTrainingPortfolio: isTraining } };
}
