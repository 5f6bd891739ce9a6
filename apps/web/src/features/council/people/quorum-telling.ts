import type { MeetingPeopleView } from "@kedr/domain";

type Asked = Pick<MeetingPeopleView, "kind" | "quorum" | "hasCome">;

const keys = {
  marked: { reached: "reached", missing: "missing", noRule: "noRule" },
  voted: { reached: "votedReached", missing: "votedMissing", noRule: "votedNoRule" },
} as const;

/** How a quorum is told: before the day only what it needs; in a written procedure by those who voted. */
export const quorumTelling = ({ kind, quorum, hasCome }: Asked, marked: number) => {
  const { members, needed } = quorum;
  const isWritten = kind === "written";
  const present = isWritten ? quorum.present : marked;
  const counts = { present, members, needed: needed ?? 0 };
  if (!hasCome) {
    return { key: needed === null ? "aheadNoRule" : "ahead", tone: "neutral", counts } as const;
  }
  const words = isWritten ? keys.voted : keys.marked;
  if (needed === null) return { key: words.noRule, tone: "warning", counts } as const;
  return present >= needed
    ? ({ key: words.reached, tone: "good", counts } as const)
    : ({ key: words.missing, tone: "warning", counts } as const);
};
