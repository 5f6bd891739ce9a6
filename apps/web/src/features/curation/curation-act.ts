import type {
  CurationBoard,
  CurationSpan,
  CurationView,
  CuratorPost,
  IndustryCurations,
  PositionTermView,
  Reference,
} from "@kedr/domain";
import { addDays } from "@kedr/domain";

/** A curation that can be handed over, with what goes along. */
export interface HandOverItem {
  industry: Reference;
  projects: number;
  curation: CurationView;
}

/** What is being done on the page; each has its dialog. */
export type CurationAct =
  | { kind: "handOver"; from: Reference; items: HandOverItem[]; chosen: string[] }
  | { kind: "assign"; industry: Reference; span: CurationSpan }
  | { kind: "end"; industry: Reference; curation: CurationView }
  | { kind: "takeBack"; industry: Reference; curation: CurationView; former: CurationView | null }
  | { kind: "term"; post: Reference; term: PositionTermView | null }
  | { kind: "removeTerm"; post: Reference; term: PositionTermView };

/** All that a post curates at present. */
export const itemsOf = ({ industries }: CurationBoard, postId: string): HandOverItem[] =>
  industries.flatMap(({ industry, projects, curator, spans }) => {
    if (curator?.id !== postId) return [];
    const held = spans.findLast(({ phase, curation }) => phase === "current" && curation?.post.id === postId);
    return held?.curation ? [{ industry, projects, curation: held.curation }] : [];
  });

/** Handing one industry over; the others of the same post can be added in the dialog. */
export const handOverOne = (board: CurationBoard, curation: CurationView): CurationAct => ({
  kind: "handOver",
  from: curation.post,
  items: itemsOf(board, curation.post.id),
  chosen: [curation.id],
});

/** Handing over all that a post curates. */
export const handOverAll = (board: CurationBoard, { post }: CuratorPost): CurationAct => {
  const items = itemsOf(board, post.id);
  return { kind: "handOver", from: post, items, chosen: items.map(({ curation }) => curation.id) };
};

/** The curation that would go on if this one had not been entered: it ended the day before. */
export const formerOf = ({ spans }: IndustryCurations, curation: CurationView): CurationView | null => {
  const dayBefore = addDays(curation.fromDate, -1);
  return spans.find((span) => span.curation !== null && span.toDate === dayBefore)?.curation ?? null;
};

/** Giving an industry that nobody curates today a curator; null where somebody does. */
export const assignTo = ({ industries }: CurationBoard, industryId: string): CurationAct | null => {
  const row = industries.find(({ industry, curator }) => industry.id === industryId && curator === null);
  const span = row?.spans.find(({ phase, curation }) => phase === "current" && curation === null);
  return row && span ? { kind: "assign", industry: row.industry, span } : null;
};
