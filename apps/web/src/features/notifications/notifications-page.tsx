import { Button, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { PresentOnly } from "../../components/present-only.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { CalendarSection } from "./calendar-section.tsx";
import { NotificationList } from "./notification-list.tsx";
import { SettingsSection } from "./settings-section.tsx";
import { useMarkRead } from "./use-mark-read.ts";

const api = getRouteApi("/signed-in/notifications");

const NotificationDesk = () => {
  const { t } = useTranslation();
  const { show } = api.useSearch();
  const navigate = api.useNavigate();
  const [pages, setPages] = useState(1);
  const { markRead, isMarking } = useMarkRead();
  const unread = useQuery(useTRPC().notification.unread.queryOptions()).data?.unread ?? 0;
  return (
    <>
      <PageHeader
        title={t("notifications.title")}
        lead={unread === 0 ? t("notifications.lead") : t("notifications.unread", { count: unread })}
        actions={
          unread === 0 ? undefined : (
            <Button variant="default" size="sm" loading={isMarking} onClick={() => void markRead(null)}>
              {t("notifications.readAll")}
            </Button>
          )
        }
      />
      <Stack gap="md">
        <SectionCard title={t("notifications.title")}>
          <Choice
            label={t("notifications.show")}
            value={show ?? "all"}
            options={[
              { value: "all", label: t("notifications.showAll") },
              { value: "unread", label: t("notifications.showUnread") },
            ]}
            onChange={(chosen) =>
              void navigate({
                search: (before) => ({ ...before, show: chosen === "unread" ? "unread" : undefined }),
              })
            }
          />
          <NotificationList
            isUnreadOnly={show === "unread"}
            pages={pages}
            onMore={() => setPages(pages + 1)}
          />
        </SectionCard>
        <SettingsSection />
        <CalendarSection />
      </Stack>
    </>
  );
};

/** All that one was told, what one wants to be told, and the calendar: of today alone. */
export const NotificationsPage = () => {
  const { t } = useTranslation();
  const isPast = useIsReadOnly();
  if (!isPast) return <NotificationDesk />;
  return (
    <>
      <PageHeader title={t("notifications.title")} />
      <PresentOnly title={t("notifications.present")} />
    </>
  );
};
