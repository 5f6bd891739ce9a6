import { notificationKinds, type NotificationKind } from "../reminder/reminder.ts";
import type { NotificationPreference } from "./notification.view.ts";

/** Everything is shown; everything is mailed but reports that come in, which the queue shows as they come. */
const defaultOf = (kind: NotificationKind): NotificationPreference => ({
  kind,
  isShown: true,
  isMailed: kind !== "report_submitted",
});

/** What an account gets of every kind, in their order: its own choice, else the default. */
export const preferencesWith = (saved: readonly NotificationPreference[]): NotificationPreference[] =>
  notificationKinds.map((kind) => saved.find((choice) => choice.kind === kind) ?? defaultOf(kind));

/** The kinds that are shown in the application. */
export const shownKinds = (saved: readonly NotificationPreference[]): NotificationKind[] =>
  preferencesWith(saved)
    .filter(({ isShown }) => isShown)
    .map(({ kind }) => kind);

/** The kinds that go into the letter. */
export const mailedKinds = (saved: readonly NotificationPreference[]): NotificationKind[] =>
  preferencesWith(saved)
    .filter(({ isMailed }) => isMailed)
    .map(({ kind }) => kind);
