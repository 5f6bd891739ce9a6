import type { DecisionPage as Page } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { DecisionStateBadge } from "./decision-badges.tsx";
import { EffectSection } from "./effect-section.tsx";
import { FollowingAssignments } from "./following-assignments.tsx";

const route = getRouteApi("/signed-in/decisions/$decisionId");

const useTitle = (decision: Page["decision"] | undefined): string => {
  const { t } = useTranslation();
  const format = useFormat();
  if (decision === undefined) return t("decisions.pending");
  const { meeting, state } = decision;
  if (meeting === null) return t("decisions.titleWaiting");
  return t(state === "draft" ? "decisions.titleDraft" : "decisions.title", {
    place: meeting.place,
    date: format.dateInWords(meeting.date),
  });
};

const Wording = ({ decision }: { decision: Page["decision"] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { sentence, dueDate, meeting, provenance, addressees } = decision;
  return (
    <SectionCard title={t("decisions.wording")}>
      <Stack gap={6}>
        <Text lang="ru" style={{ whiteSpace: "pre-line" }}>
          {sentence}
        </Text>
        {addressees === "" ? null : <Text size="sm">{t("decisions.to", { addressees })}</Text>}
        <Text size="sm" c="dimmed">
          {dueDate === null ? t("decisions.noDue") : t("decisions.due", { date: format.date(dueDate) })}
        </Text>
        {meeting === null ? (
          <Text size="sm" c="dimmed">
            {t("decisions.noMeeting")}
          </Text>
        ) : (
          <Text size="sm">
            {t("decisions.question")}{" "}
            <AnchorLink to="/council/$meetingId" params={{ meetingId: meeting.id }} inherit>
              {meeting.question}
            </AnchorLink>
          </Text>
        )}
        {provenance.note === null ? null : (
          <Text size="sm" c="dimmed">
            {t("decisions.note")} {provenance.note}
          </Text>
        )}
      </Stack>
    </SectionCard>
  );
};

/** A decision of the Council: its words, what it is meant to move, before and after, and the assignments it led to. */
export const DecisionPage = () => {
  const { t } = useTranslation();
  const { decisionId } = route.useParams();
  const query = useQuery(useTRPC().decision.get.queryOptions({ decisionId, asOf: useAsOf() }));
  const decision = query.data?.decision;
  return (
    <>
      <AnchorLink to="/decisions" size="sm" data-no-print>
        {t("decisions.toList")}
      </AnchorLink>
      <PageHeader
        title={useTitle(decision)}
        badges={
          decision ? (
            <>
              <DecisionStateBadge state={decision.state} />
              <OriginBadge origin={decision.origin} slide={decision.provenance.slide} />
            </>
          ) : null
        }
      />
      <QueryView query={query}>
        {(page) => (
          <Stack gap="md">
            <Wording decision={page.decision} />
            <EffectSection page={page} />
            <SectionCard
              title={t("decisions.assignments")}
              aside={<CountBadge count={page.decision.assignments.length} />}
              isFlush
            >
              <FollowingAssignments assignments={page.decision.assignments} />
            </SectionCard>
          </Stack>
        )}
      </QueryView>
    </>
  );
};
