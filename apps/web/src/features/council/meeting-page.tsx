import type { MeetingView } from "@kedr/domain";
import { Button, Group, Stack, VisuallyHidden } from "@mantine/core";
import { IconCalendarPlus, IconDownload, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { Notice } from "../../components/notice.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf, useIsReadOnly } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { AgendaDeskContext } from "./agenda-desk.ts";
import { AgendaSection } from "./agenda-section.tsx";
import { MeetingFacts } from "./meeting-facts.tsx";
import { MeetingStepButtons } from "./meeting-step-buttons.tsx";
import { MeetingStateBadge } from "./meeting-state-badge.tsx";
import { MeetingTabs } from "./meeting-tabs.tsx";
import { SuggestionPanel } from "./suggestion-panel.tsx";
import { useAgendaWrites } from "./use-agenda-writes.ts";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";
import classes from "./agenda.module.css";

const route = getRouteApi("/signed-in/council/$meetingId");

const MeetingActions = ({ meeting }: { meeting: MeetingView }) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const query = asOf === undefined ? "" : `?asOf=${asOf}`;
  const downloads = `/downloads/meetings/${encodeURIComponent(meeting.id)}`;
  return (
    <Group gap="xs">
      <MeetingStepButtons meeting={meeting} />
      <Button
        component="a"
        variant="default"
        href={`${downloads}/agenda.docx${query}`}
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {t("council.meeting.download")}
      </Button>
      {asOf === undefined ? (
        <Button
          component="a"
          variant="default"
          href={`${downloads}/invitation.ics`}
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
        >
          {t("council.meeting.calendar")}
        </Button>
      ) : null}
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t("council.meeting.print")}
      </Button>
    </Group>
  );
};

const settled = {
  agenda_approved: "council.meeting.approved",
  in_session: "council.meeting.inSession",
  held: "council.meeting.wasHeld",
  minutes_approved: "council.meeting.minutesApproved",
  cancelled: "council.meeting.wasCancelled",
} as const;

/** Why nobody changes the agenda any more, and what the next step waits for. */
const Standing = ({ meeting }: { meeting: MeetingView }) => {
  const { id: meetingId, kind, state, date, votingUntil, steps } = meeting;
  const { t } = useTranslation();
  const format = useFormat();
  const { part } = route.useSearch();
  const waits = steps.canKeep ? steps.nextRefusal?.code : undefined;
  if (state === "planned" && waits !== "agenda_empty") return null;
  if (kind === "written" && state === "in_session" && votingUntil !== null) {
    return (
      <div data-no-print>
        <Notice tone="info">
          {t("council.meeting.votingOpen", { date: format.date(votingUntil) })}{" "}
          {part === "record" ? null : (
            <AnchorLink
              to="/council/$meetingId"
              params={{ meetingId }}
              search={{ part: "record" }}
              inherit
              underline="always"
            >
              {t("council.meeting.toVoting")}
            </AnchorLink>
          )}
        </Notice>
      </div>
    );
  }
  return (
    <div data-no-print>
      <Notice tone="neutral">
        {state === "planned"
          ? t("council.step.emptyAgenda")
          : t(kind === "written" && state === "held" ? "council.meeting.votingClosed" : settled[state])}{" "}
        {waits === "meeting_not_today" ? t("council.step.notYet", { date: format.dateInWords(date) }) : null}
      </Notice>
    </div>
  );
};

const MeetingDesk = ({ meeting }: { meeting: MeetingView }) => {
  const isReadOnly = useIsReadOnly();
  const asOf = useAsOf();
  const session = useSession();
  const writes = useAgendaWrites(meeting.id);
  const { save, dialog } = useEditConflict();
  const [said, announce] = useState("");
  const canEdit = meeting.canPrepare && !isReadOnly;
  const hasPanel = meeting.state === "planned" || meeting.declined.length > 0;
  return (
    <AgendaDeskContext value={{ meeting, today: asOf ?? session.today, canEdit, writes, save, announce }}>
      <Stack gap="md">
        <MeetingFacts meeting={meeting} />
        <Standing meeting={meeting} />
        <MeetingTabs
          meeting={meeting}
          agenda={
            <div className={hasPanel ? classes["columns"] : undefined}>
              <AgendaSection />
              {hasPanel ? <SuggestionPanel /> : null}
            </div>
          }
        />
      </Stack>
      <VisuallyHidden component="output" aria-live="polite">
        {said}
      </VisuallyHidden>
      {dialog}
    </AgendaDeskContext>
  );
};

/** A meeting of the Council: its agenda, and what the portfolio suggests for it. */
export const MeetingPage = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { meetingId } = route.useParams();
  const asOf = useAsOf();
  const query = useQuery(useTRPC().council.meeting.queryOptions({ meetingId, asOf }));
  const meeting = query.data;
  return (
    <>
      <AnchorLink to="/council" size="sm" data-no-print>
        {t("council.meeting.toCouncil")}
      </AnchorLink>
      <PageHeader
        title={
          meeting
            ? t("council.meeting.heading", { date: format.dateInWords(meeting.date) })
            : t("council.meeting.pending")
        }
        lead={meeting?.council.name}
        badges={
          meeting ? (
            <>
              <MeetingStateBadge state={meeting.state} />
              <OriginBadge origin={meeting.origin} />
            </>
          ) : null
        }
        actions={meeting ? <MeetingActions meeting={meeting} /> : undefined}
      />
      <QueryView query={query}>{(one) => <MeetingDesk key={one.id} meeting={one} />}</QueryView>
    </>
  );
};
