import type { CurationBoard, Reference } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTRPC } from "../../lib/trpc.ts";
import { useAskedByAddress } from "../../lib/use-asked-by-address.ts";
import { assignTo, type CurationAct } from "./curation-act.ts";

const route = getRouteApi("/signed-in/curation");

/** The post that the address names: any of the registry, as those of leads are not on the board. Undefined until it is read. */
const useAskedPost = (id: string | undefined): Reference | null | undefined => {
  const { data } = useQuery({ ...useTRPC().position.list.queryOptions({}), enabled: id !== undefined });
  if (data === undefined) return undefined;
  const post = data.positions.find((one) => one.id === id);
  return post ? { id: post.id, name: post.title } : null;
};

/** Opens the dialog that the address asks for, for those who may use it. */
export const useAskedAct = (
  board: CurationBoard | undefined,
  open: (act: CurationAct | null) => void,
): void => {
  const { assign, term } = route.useSearch();
  const post = useAskedPost(term);
  const isRead = board !== undefined && (term === undefined || post !== undefined);
  useAskedByAddress(isRead ? (assign ?? term) : undefined, () => {
    if (board === undefined || !board.canAdminister) return;
    if (assign !== undefined) open(assignTo(board, assign));
    else if (post) open({ kind: "term", post, term: null });
  });
};
