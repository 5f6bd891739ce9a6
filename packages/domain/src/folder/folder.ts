import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { answerMatters } from "./answer-matters.ts";
import { assignmentMatters } from "./assignment-matters.ts";
import { folderActions } from "./folder-actions.ts";
import { compareMatters, placeOf } from "./folder-rank.ts";
import { sectorScope, type FolderScope } from "./folder-scope.ts";
import type { FolderViewer } from "./folder-viewer.ts";
import {
  folderKinds,
  type Folder,
  type FolderItem,
  type FolderKind,
  type FolderMatter,
} from "./folder.view.ts";
import { indicatorMatters } from "./indicator-matters.ts";
import { isInHand, openActs } from "./open-acts.ts";
import type { RankedMatter } from "./ranked-matter.ts";
import { stateMatters } from "./state-matters.ts";
import { moveMatters, reportMatters } from "./waiting-matters.ts";

/** As many as a first screen may hold. */
const firstLimit = 7;

const mattersOf = (index: PortfolioIndex, scope: FolderScope, viewer: FolderViewer): RankedMatter[] => {
  // Whoever reviews nothing has other screens for what was given to them.
  if (scope.kind === "none") return [];
  return [
    ...reportMatters(index, scope),
    ...moveMatters(index, scope),
    ...assignmentMatters(index, scope, viewer),
    ...stateMatters(index, scope),
    ...indicatorMatters(index, scope),
    ...answerMatters(index, scope),
  ].toSorted(compareMatters);
};

const matterView = ({ key, kind, reason, since }: RankedMatter): FolderMatter => ({
  key,
  kind,
  place: placeOf[kind],
  reason,
  since,
});

/** How many things a matter is: each of the plain reports waits. */
const sizeOf = ({ reason }: FolderMatter): number =>
  reason.code === "plain_reports" ? reason.reports.length : 1;

const countsOf = (items: readonly FolderItem[]): Record<FolderKind, number> => {
  const matters = items.flatMap((item): FolderMatter[] => [item, ...item.also]);
  const counts = folderKinds.map((kind) => {
    const own = matters.filter((matter) => matter.kind === kind);
    return [kind, own.reduce((sum, matter) => sum + sizeOf(matter), 0)] as const;
  });
  // One entry a kind.
  return Object.fromEntries(counts) as Record<FolderKind, number>;
};

/**
 * What needs a reviewer on the index's day, one item a subject: the strongest matter that nothing is under way about, by
 * the rank of `compareMatters`; the subject's other matters are named within. A subject about which everything is in hand
 * is told apart and not counted.
 */
export const folderOf = (index: PortfolioIndex, scope: FolderScope, viewer: FolderViewer): Folder => {
  const actsAbout = openActs(index);
  const bySubject = Map.groupBy(
    mattersOf(index, scope, viewer),
    ({ subject }) => `${subject.kind}:${subject.id}`,
  );
  const subjects = [...bySubject.values()].flatMap((matters) => {
    const [first] = matters;
    if (first === undefined) return [];
    const { subject } = first;
    const acts = actsAbout(subject);
    const waiting = matters.find((matter) => !isInHand(matter, acts, index.today));
    const strongest = waiting ?? first;
    const item: FolderItem = {
      ...matterView(strongest),
      subject,
      also: matters.filter((matter) => matter !== strongest).map(matterView),
      acts,
      actions: folderActions({ index, viewer }, strongest.reason, subject),
    };
    return [{ strongest, item, isWaiting: waiting !== undefined }];
  });
  const ordered = subjects.toSorted((one, other) => compareMatters(one.strongest, other.strongest));
  const items = ordered.filter(({ isWaiting }) => isWaiting).map(({ item }) => item);
  return {
    today: index.today,
    deputy: scope.deputy,
    scope: scope.kind,
    first: items.slice(0, firstLimit),
    rest: items.slice(firstLimit),
    total: items.length,
    counts: countsOf(items),
    inHand: ordered.filter(({ isWaiting }) => !isWaiting).map(({ item }) => item),
  };
};

/** How many things need the curator of a sector: the length of that post's folder. With null, of the unassigned. */
export const folderTotal = (index: PortfolioIndex, positionId: string | null): number => {
  const scope = sectorScope(index, positionId);
  return scope === null ? 0 : folderOf(index, scope, { actor: scope.reviewer, isPast: true }).total;
};
