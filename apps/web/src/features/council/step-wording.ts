import type { MeetingKind, MeetingState, MeetingStep } from "@kedr/domain";

/** A step forward that is confirmed before it is taken. */
export type ForwardStep = Exclude<MeetingStep, "cancel_meeting">;

/** What a step is called: a written procedure opens and closes the voting, as nobody comes together. */
export const stepWord = (kind: MeetingKind, step: ForwardStep) => {
  if (kind === "written" && step === "open_session") return "open_voting";
  if (kind === "written" && step === "close_session") return "close_voting";
  return step;
};

/** What a state is called where a step or its undoing is told, likewise. */
export const stateWord = (kind: MeetingKind, state: MeetingState) => {
  if (kind === "written" && state === "in_session") return "voting_open";
  if (kind === "written" && state === "held") return "voting_closed";
  return state;
};
