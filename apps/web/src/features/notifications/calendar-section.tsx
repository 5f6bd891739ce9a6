import type { CalendarLinkView, NewCalendarLink } from "@kedr/domain";
import { Button, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { CalendarLinkList } from "./calendar-link-list.tsx";
import { NewLink } from "./new-link.tsx";
import { RevokeDialog } from "./revoke-dialog.tsx";

/** Private links to a calendar of one's dates: made, listed, revoked. */
export const CalendarSection = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const trpc = useTRPC();
  const query = useQuery(trpc.calendar.list.queryOptions());
  const { write, isWriting } = useWrite(trpc.calendar.create.mutationOptions());
  const [made, setMade] = useState<NewCalendarLink | null>(null);
  const [toRevoke, setToRevoke] = useState<CalendarLinkView | null>(null);
  const make = async () => {
    try {
      setMade(await write({}));
    } catch (error) {
      notices.failed(error);
    }
  };
  return (
    <SectionCard
      title={t("notifications.calendar")}
      note={t("notifications.calendarNote")}
      actions={
        <Button variant="default" size="compact-sm" loading={isWriting} onClick={() => void make()}>
          {t("notifications.newLink")}
        </Button>
      }
    >
      <Stack gap="md">
        {made === null ? null : <NewLink url={window.location.origin + made.path} />}
        <QueryView query={query} skeleton={null}>
          {(links) =>
            links.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t("notifications.noLinks")}
              </Text>
            ) : (
              <CalendarLinkList links={links} onRevoke={setToRevoke} />
            )
          }
        </QueryView>
      </Stack>
      <RevokeDialog
        link={toRevoke}
        onClose={() => setToRevoke(null)}
        onRevoked={(id) => {
          if (made?.id === id) setMade(null);
        }}
      />
    </SectionCard>
  );
};
