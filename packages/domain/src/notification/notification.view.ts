import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { NotificationDetails, NotificationKind } from "../reminder/reminder.ts";

/** A kind with what its sentence needs. */
export type Told = {
  [Kind in NotificationKind]: { kind: Kind; details: NotificationDetails[Kind] };
}[NotificationKind];

/** What one account was told. */
export type NotificationView = Told & {
  id: string;
  entityId: string;
  projectId: string | null;
  day: CalendarDate;
  isRead: boolean;
};

/** One page of what was told, newest first. */
export interface NotificationPage {
  items: NotificationView[];
  /** Hand back as `after` for the next page; null on the last one. */
  next: string | null;
}

/** The bell: how many are unread, and the latest few, read ones included. */
export interface UnreadNotifications {
  unread: number;
  latest: NotificationView[];
}

/** What one account gets of a kind. */
export interface NotificationPreference {
  kind: NotificationKind;
  isShown: boolean;
  isMailed: boolean;
}

/** How letters leave this installation: by SMTP, as files into the data folder, or not at all. */
export type MailDelivery = "smtp" | "folder" | "off";

/** Settings of one account. */
export interface NotificationSettings {
  preferences: NotificationPreference[];
  mail: MailDelivery;
  /** Where the letters go. */
  email: string;
}

/** A private calendar link; its secret is shown once and never again. */
export interface CalendarLinkView {
  id: string;
  /** ISO instants. */
  createdAt: string;
  /** When a calendar program last read it; null for never. */
  lastReadAt: string | null;
}

/** A link that has just been made. `path` holds the secret. */
export interface NewCalendarLink {
  id: string;
  path: string;
}
