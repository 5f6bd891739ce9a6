import type { FolderAction, FolderItem } from "@kedr/domain";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { ActionDialog } from "./action-dialog.tsx";
import { FolderDesk } from "./folder-desk.ts";

interface FolderDeskProviderProps {
  /** After a dialog: the button that opened it may be gone with its item. */
  onClosed: () => void;
  children: ReactNode;
}

/** Holds the dialogs of the items below it: what is typed stays when the item goes. */
export const FolderDeskProvider = ({ onClosed, children }: FolderDeskProviderProps) => {
  const [opened, setOpened] = useState<{ action: FolderAction; item: FolderItem } | null>(null);
  const opener = useRef<HTMLElement>(null);
  const close = () => {
    setOpened(null);
    opener.current?.focus();
    requestAnimationFrame(onClosed);
  };
  return (
    <FolderDesk
      value={(action, item, button) => {
        opener.current = button;
        setOpened({ action, item });
      }}
    >
      {children}
      {opened ? <ActionDialog {...opened} onClose={close} /> : null}
    </FolderDesk>
  );
};
