import type { CalendarDate } from "../calendar/calendar-date.ts";
import { notificationKinds } from "../reminder/reminder.ts";
import { dateInFigures } from "../wording/figures.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { notificationPath } from "./notification-path.ts";
import { notificationWords } from "./notification-words.ts";
import type { NotificationView } from "./notification.view.ts";

/** One sentence of the letter and the path it leads to. */
export interface DigestLine {
  text: string;
  path: string;
}

/** What the daily letter to one account says, before it has a form. In Russian. */
export interface DigestOutline {
  subject: string;
  /** By project, in Russian order; what belongs to none comes first, under no title. */
  groups: { title: string | null; lines: DigestLine[] }[];
  settingsPath: string;
  /** The portfolio is a training one, and the letter says so. */
  isTraining: boolean;
}

const plurals = new Intl.PluralRules("ru-RU");
const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: "напоминание",
  few: "напоминания",
};

const titleOf = ({ details }: NotificationView): string | null =>
  "projectName" in details ? details.projectName : null;

const byTitle = (one: string | null, other: string | null): number => {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return compareRussian(one, other);
};

const byKind = (one: NotificationView, other: NotificationView): number =>
  notificationKinds.indexOf(one.kind) - notificationKinds.indexOf(other.kind);

/** The letter of a day; null where there is nothing to tell. */
export const digestOutline = (
  notifications: readonly NotificationView[],
  { today, isTraining }: { today: CalendarDate; isTraining: boolean },
): DigestOutline | null => {
  if (notifications.length === 0) return null;
  const count = notifications.length;
  const titles = [...new Set(notifications.map(titleOf))].toSorted(byTitle);
  return {
    subject: `Кедр: ${count} ${forms[plurals.select(count)] ?? "напоминаний"} на ${dateInFigures(today)}`,
    groups: titles.map((title) => ({
      title,
      lines: notifications
        .filter((notification) => titleOf(notification) === title)
        .toSorted(byKind)
        .map((notification) => ({
          text: notificationWords(notification),
          path: notificationPath(notification),
        })),
    })),
    settingsPath: "/notifications",
    isTraining,
  };
};
