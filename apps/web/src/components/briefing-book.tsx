import type { BriefingBookDialogProps } from "./briefing-book-dialog.tsx";
import { lazy, Suspense, useState } from "react";
import { loadPatiently } from "../lib/load-patiently.ts";

const Dialog = lazy(async () => ({
  default: (await loadPatiently(() => import("./briefing-book-dialog.tsx"))).BriefingBookDialog,
}));

/** The window of a briefing book, whose code is fetched when it is first opened. */
export const BriefingBook = (props: BriefingBookDialogProps) => {
  const [wasOpened, setWasOpened] = useState(false);
  if (props.isOpen && !wasOpened) setWasOpened(true);
  if (!wasOpened) return null;
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
};
