import type { NotificationView } from "@kedr/domain";
import { Text, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { kindIcon } from "./kind-icon.ts";
import { NotificationLink } from "./notification-link.tsx";
import { wordNotification } from "./word-notification.ts";
import classes from "./notifications.module.css";

const projectOf = ({ details }: NotificationView): string | null =>
  "projectName" in details ? details.projectName : null;

/** One notification: what is the matter, of which project, and whether it is new. */
export const NotificationItem = ({ notification }: { notification: NotificationView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const Shape = kindIcon[notification.kind];
  const project = projectOf(notification);
  return (
    <div className={classes["item"]} data-unread={!notification.isRead}>
      <Shape size={18} aria-hidden className={classes["icon"]} />
      <div className={classes["words"]}>
        {notification.isRead ? null : <VisuallyHidden>{t("notifications.isUnread")}. </VisuallyHidden>}
        <NotificationLink notification={notification}>
          {wordNotification(notification, { t, format })}
        </NotificationLink>
        {project === null ? null : (
          <Text size="xs" c="dimmed">
            {project}
          </Text>
        )}
      </div>
    </div>
  );
};
