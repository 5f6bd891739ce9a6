/** How a quorum is chosen on a form. */
export type QuorumChoice = "none" | "half" | "twoThirds" | "other";

export const quorumChoices: readonly QuorumChoice[] = ["none", "half", "twoThirds", "other"];

/** Two thirds as the database keeps it, in four decimals rounded down: of 9 members that asks for 6, not for 7. */
const twoThirds = 0.6666;

/** The choice that a stored share is. */
export const choiceOf = (share: number | null): QuorumChoice => {
  if (share === null) return "none";
  if (share === 0.5) return "half";
  return share === twoThirds ? "twoThirds" : "other";
};

/** Per cent as typed, from 1 to 100, with a comma or a point; null when it is none. */
export const readPercent = (typed: string): number | null => {
  const value = Number(typed.trim().replace(",", ".").replace(/\s*%$/, ""));
  return typed.trim() !== "" && value >= 1 && value <= 100 ? value : null;
};

/** The share that a choice stores: 0 to 1 with at most four decimals; null for no rule. */
export const shareOf = (choice: QuorumChoice, percent: string): number | null => {
  if (choice === "none") return null;
  if (choice === "half") return 0.5;
  if (choice === "twoThirds") return twoThirds;
  const read = readPercent(percent);
  return read === null ? null : Math.round(read * 100) / 10_000;
};
