import type { NotificationData } from "@mantine/notifications";
import { afterFirstScreen } from "../lib/after-first-screen.ts";
import { loadPatiently } from "../lib/load-patiently.ts";
import { newRequestId } from "../lib/request-id.ts";

let tellFirst: () => void = () => undefined;

/** Resolved when there is something to be told. */
const first = new Promise<void>((resolve) => {
  tellFirst = resolve;
});

const load = () => loadPatiently(() => import("@mantine/notifications"));

/** The place where notices appear: with the first of them, or else soon after the first screen. */
export const loadNoticeStack = async () => {
  await Promise.race([first, afterFirstScreen()]);
  return { default: (await load()).Notifications };
};

const withStack = (act: (stack: Awaited<ReturnType<typeof load>>) => void): void => {
  tellFirst();
  load()
    .then(act)
    // It is asked for until it comes.
    .catch(() => undefined);
};

/** Shows a notice as soon as the stack is there; the id takes it back. */
export const showNotice = (notice: NotificationData): string => {
  const id = newRequestId();
  withStack((stack) => stack.showNotification({ id, ...notice }));
  return id;
};

export const hideNotice = (id: string): void => withStack((stack) => stack.hideNotification(id));
