import type { Portfolio } from "../portfolio/portfolio.ts";
import { approvalGaps } from "./approval-gaps.ts";
import type { MeetingRecord } from "./council.record.ts";
import type { MeetingSteps } from "./council.view.ts";
import { meetingRefusal } from "./meeting-stage.ts";
import { sessionTimesRefusal } from "./session-times.ts";
import { mayBeCancelled, nextStep, stateBefore, stepBackRefusal, stepRefusal } from "./meeting-steps.ts";

/** Where a meeting stands on the portfolio's day, and what an actor may do with it: everything that changes it takes `canKeep`. */
export const stepsOf = (portfolio: Portfolio, meeting: MeetingRecord, canKeep: boolean): MeetingSteps => {
  const next = nextStep(meeting.state);
  const mayStepBack = stepBackRefusal(portfolio, meeting, portfolio.today) === null;
  return {
    canKeep,
    canEdit: canKeep && meetingRefusal(meeting, "facts") === null,
    canCancel: canKeep && mayBeCancelled(meeting),
    canRegister: canKeep && meetingRefusal(meeting, "registration") === null,
    canSetTimes: canKeep && sessionTimesRefusal(meeting, { openedTime: null, closedTime: null }) === null,
    next,
    nextRefusal: next === null ? null : stepRefusal(portfolio, meeting, next),
    backTo: mayStepBack ? stateBefore(meeting.state) : null,
    gaps: meeting.state === "held" ? approvalGaps(portfolio, meeting) : [],
  };
};
