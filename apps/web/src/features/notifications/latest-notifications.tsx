import type { UnreadNotifications } from "@kedr/domain";
import type { UseQueryResult } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { PresentOnly } from "../../components/present-only.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { NotificationItem } from "./notification-item.tsx";
import { useMarkRead } from "./use-mark-read.ts";
import classes from "./notifications.module.css";

const closePanel = (event: MouseEvent<HTMLElement>): void => {
  event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
};

interface LatestNotificationsProps<Failed> {
  query: UseQueryResult<UnreadNotifications, Failed>;
}

/** The panel under the bell: the latest few, and the way to all of them. */
export const LatestNotifications = <Failed,>({ query }: LatestNotificationsProps<Failed>) => {
  const { t } = useTranslation();
  const { markRead, isMarking } = useMarkRead();
  const isPast = useIsReadOnly();
  if (isPast) return <PresentOnly title={t("notifications.present")} />;
  return (
    <Stack gap="xs">
      <QueryView query={query} skeleton={null}>
        {({ latest, unread }) => (
          <>
            {latest.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t("notifications.empty")}
              </Text>
            ) : (
              <ul className={`${classes["list"]} ${classes["latest"]}`}>
                {latest.map((notification) => (
                  <li key={notification.id}>
                    <NotificationItem notification={notification} />
                  </li>
                ))}
              </ul>
            )}
            {unread === 0 ? null : (
              <Button
                size="compact-sm"
                variant="default"
                loading={isMarking}
                onClick={() => void markRead(null)}
              >
                {t("notifications.readAll")}
              </Button>
            )}
          </>
        )}
      </QueryView>
      <Group justify="flex-end">
        <AnchorLink to="/notifications" size="sm" onClick={closePanel}>
          {t("notifications.all")}
        </AnchorLink>
      </Group>
    </Stack>
  );
};
