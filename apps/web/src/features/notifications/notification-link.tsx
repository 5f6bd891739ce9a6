import type { NotificationView } from "@kedr/domain";
import type { MouseEvent, ReactNode } from "react";
import { notificationPath } from "@kedr/domain";
import { Anchor } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { useMarkRead } from "./use-mark-read.ts";

interface NotificationLinkProps {
  notification: NotificationView;
  children: ReactNode;
}

const opensHere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Leads to what the notification tells of; following it reads it. Leaves a past day: notifications are of the present. */
export const NotificationLink = ({ notification, children }: NotificationLinkProps) => {
  const router = useRouter();
  const { markRead } = useMarkRead();
  const path = notificationPath(notification);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!notification.isRead) void markRead([notification.id]);
    if (!opensHere(event)) return;
    event.preventDefault();
    event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    router.history.push(path);
  };
  return (
    <Anchor href={path} c="inherit" size="sm" underline="hover" onClick={follow}>
      {children}
    </Anchor>
  );
};
