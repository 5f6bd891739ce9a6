import { ActionIcon, Button, Group } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { byDay } from "./by-day.ts";
import { NotificationItem } from "./notification-item.tsx";
import { useMarkRead } from "./use-mark-read.ts";
import classes from "./notifications.module.css";

interface NotificationListProps {
  isUnreadOnly: boolean;
  /** Shows those told before this one; the newest without it. */
  after?: string;
  /** How many pages to show from this one on. */
  pages: number;
  onMore: () => void;
}

/** A page of notifications by days, and under it the next one. */
export const NotificationList = ({ after, pages, ...rest }: NotificationListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useSession();
  const { markRead } = useMarkRead();
  const { isUnreadOnly, onMore } = rest;
  const query = useQuery(
    useTRPC().notification.list.queryOptions(
      { isUnreadOnly, ...(after === undefined ? {} : { after }) },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={6} />}>
      {({ items, next }) => (
        <>
          {items.length === 0 && after === undefined ? (
            <EmptyState title={t(isUnreadOnly ? "notifications.emptyUnread" : "notifications.empty")}>
              {isUnreadOnly ? undefined : t("notifications.emptyText")}
            </EmptyState>
          ) : null}
          {byDay(items).map(({ day, items: told }) => (
            <section key={day} aria-label={format.dateInWords(day)}>
              <h3 className={classes["day"]}>
                {day === today ? t("notifications.today") : format.dateInWords(day)}
              </h3>
              <ul className={classes["list"]}>
                {told.map((notification) => (
                  <li key={notification.id}>
                    <NotificationItem notification={notification} />
                    {notification.isRead ? null : (
                      <ActionIcon
                        variant="subtle"
                        aria-label={t("notifications.read")}
                        title={t("notifications.read")}
                        data-no-print
                        onClick={() => void markRead([notification.id])}
                      >
                        <IconCheck size={18} aria-hidden />
                      </ActionIcon>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {next === null ? null : pages > 1 ? (
            <NotificationList {...rest} after={next} pages={pages - 1} />
          ) : (
            <Group justify="center" mt="sm" data-no-print>
              <Button size="compact-sm" variant="subtle" onClick={onMore}>
                {t("notifications.more")}
              </Button>
            </Group>
          )}
        </>
      )}
    </QueryView>
  );
};
