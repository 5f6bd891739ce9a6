import type { MeetingView } from "@kedr/domain";
import { Tabs } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { meetingParts, type MeetingPagePart } from "./meeting-search.ts";

const route = getRouteApi("/signed-in/council/$meetingId");

const parts: Record<Exclude<MeetingPagePart, "agenda">, ComponentType<{ meeting: MeetingView }>> = {
  people: lazy(async () => ({ default: (await import("./parts/meeting-people.tsx")).MeetingPeople })),
  circulation: lazy(async () => ({
    default: (await import("./parts/meeting-circulation.tsx")).MeetingCirculation,
  })),
  record: lazy(async () => ({ default: (await import("./parts/meeting-record.tsx")).MeetingMinutes })),
  documents: lazy(async () => ({
    default: (await import("./parts/meeting-documents.tsx")).MeetingDocuments,
  })),
  assignments: lazy(async () => ({
    default: (await import("./parts/meeting-assignments.tsx")).MeetingAssignments,
  })),
};

/** The parts of a meeting under its facts; the one that is open stands in the address. */
export const MeetingTabs = ({ meeting, agenda }: { meeting: MeetingView; agenda: ReactNode }) => {
  const { t } = useTranslation();
  const { part = "agenda" } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Tabs
      value={part}
      keepMounted={false}
      onChange={(value) => {
        const chosen = meetingParts.find((one) => one === value);
        void navigate({
          search: (before) => ({ ...before, part: chosen === "agenda" ? undefined : chosen }),
        });
      }}
    >
      <Tabs.List aria-label={t("council.meeting.parts")} mb="md" data-no-print>
        {meetingParts.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`council.meeting.part.${one}`)}
            {one === "circulation" && meeting.openComments > 0
              ? ` (${t("circulation.open", { count: meeting.openComments })})`
              : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="agenda">{agenda}</Tabs.Panel>
      {meetingParts.map((one) => {
        if (one === "agenda") return null;
        const Part = parts[one];
        return (
          <Tabs.Panel key={one} value={one}>
            <Suspense fallback={<TableSkeleton />}>
              <Part meeting={meeting} />
            </Suspense>
          </Tabs.Panel>
        );
      })}
    </Tabs>
  );
};
