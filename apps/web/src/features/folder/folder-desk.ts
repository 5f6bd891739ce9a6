import type { FolderAction, FolderItem } from "@kedr/domain";
import { createContext, use } from "react";

/** Opens the dialog of an action; it outlives the item whose button was pressed. */
export type OpenAction = (action: FolderAction, item: FolderItem, opener: HTMLElement) => void;

export const FolderDesk = createContext<OpenAction | null>(null);

/** Only below a `FolderDeskProvider`. */
export const useFolderDesk = (): OpenAction => {
  const open = use(FolderDesk);
  if (open === null) throw new Error("Items are acted on within a FolderDeskProvider only.");
  return open;
};
