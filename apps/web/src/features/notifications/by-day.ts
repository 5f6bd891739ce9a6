import type { CalendarDate, NotificationView } from "@kedr/domain";

/** The notifications of each day, in the order they come in. */
export const byDay = (
  items: readonly NotificationView[],
): { day: CalendarDate; items: NotificationView[] }[] => {
  const days: { day: CalendarDate; items: NotificationView[] }[] = [];
  for (const item of items) {
    const last = days.at(-1);
    if (last?.day === item.day) last.items.push(item);
    else days.push({ day: item.day, items: [item] });
  }
  return days;
};
