import type { MinutesItem, MinutesPoint, MinutesView, VoteCount, VoteView } from "@kedr/domain";
import { addresseesInWords } from "@kedr/domain";
import { pointWords, type RecordWish, type VoteWish } from "./wishes.ts";
import type { Queue, QueuedWrite } from "./write-queue.ts";

const countOf = (votes: readonly VoteView[]): VoteCount => {
  const of = (choice: VoteView["choice"]) => votes.filter((vote) => vote.choice === choice).length;
  return {
    for: of("for"),
    against: of("against"),
    abstained: of("abstained"),
    conflict: of("conflict"),
    total: votes.length,
  };
};

const withVotes = (point: MinutesPoint, wished: readonly VoteWish[]): MinutesPoint => {
  const changed = new Set(wished.map(({ councilMemberId }) => councilMemberId));
  const votes = [
    ...point.votes.filter(({ memberId }) => !changed.has(memberId)),
    ...wished.flatMap(({ councilMemberId, choice, note, base }): VoteView[] =>
      choice === null ? [] : [{ memberId: councilMemberId, choice, note, version: base?.version ?? 0 }],
    ),
  ];
  return { ...point, votes, count: countOf(votes) };
};

const changedPoint = (point: MinutesPoint, wish: RecordWish): MinutesPoint[] => {
  if (!("decisionId" in wish) || wish.decisionId !== point.id) return [point];
  switch (wish.kind) {
    case "removePoint":
      return [];
    case "saveVotes":
      return [withVotes(point, wish.votes)];
    case "decidePoint":
      return [{ ...point, ...wish.mine }];
    case "amendPoint": {
      const before = point.draftText ?? point.text;
      const { text = point.text } = wish.mine;
      const addressees = wish.addressed
        ? { addressees: addresseesInWords({ addressees: null, addressed: wish.addressed.mine }) }
        : {};
      return [{ ...point, ...wish.mine, ...addressees, draftText: text === before ? null : before }];
    }
  }
};

/** A point that the server does not know yet: nothing more can be said about it until then. */
export const isUnsent = ({ version }: Pick<MinutesPoint, "version">): boolean => version === 0;

const newPoint = (item: MinutesItem, { requestId, wish }: QueuedWrite): MinutesPoint[] =>
  wish.kind === "addPoint"
    ? [
        {
          id: requestId,
          number: `${item.number}.${Number(item.points.at(-1)?.number.split(".")[1] ?? 0) + 1}`,
          ...pointWords(wish.point),
          addressees: addresseesInWords({ addressees: null, addressed: wish.point.addressed }),
          addressed: [],
          draftText: null,
          state: "draft",
          votes: [],
          count: countOf([]),
          origin: "entered",
          version: 0,
          canRemove: false,
        },
      ]
    : [];

const withWrite = (item: MinutesItem, write: QueuedWrite): MinutesItem => {
  const { wish } = write;
  const points = item.points.flatMap((point) => changedPoint(point, wish));
  if (!("itemId" in wish) || wish.itemId !== item.id) return { ...item, points };
  return wish.kind === "recordItem"
    ? { ...item, ...wish.mine, points }
    : { ...item, points: [...points, ...newPoint(item, write)] };
};

/** The record as it will be when everything on its way has arrived. What was refused is not in it. */
export const withWrites = (view: MinutesView, queue: Queue): MinutesView => ({
  ...view,
  items: view.items.map((item) => queue.filter(({ refusal }) => refusal === null).reduce(withWrite, item)),
});
