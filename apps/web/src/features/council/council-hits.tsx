import type { CouncilHit } from "@kedr/domain";
import { Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { MeetingStateBadge } from "./meeting-state-badge.tsx";
import { pointAnchor, questionAnchor } from "./use-named-place.ts";
import classes from "./meeting.module.css";

const Place = ({ hit: { kind, meeting, place } }: { hit: CouncilHit }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (meeting === null) return <>{t("council.search.waiting")}</>;
  const { id, date, number, state, registrationNumber } = meeting;
  return (
    <>
      <AnchorLink to="/council/$meetingId" params={{ meetingId: id }} fw={600}>
        {t("council.meeting.heading", { date: format.dateInWords(date) })}
        {number === null ? null : `, ${t("council.meetings.number", { number })}`}
      </AnchorLink>{" "}
      {kind === "meeting" ? null : <>{t(`council.search.${kind}`, { place: place ?? "" })} </>}
      <MeetingStateBadge state={state} />{" "}
      {registrationNumber === null ? null : (
        <Text span size="xs" c="dimmed">
          {t("council.search.registered", { number: registrationNumber })}
        </Text>
      )}
    </>
  );
};

/** A question or a point leads to its place on the agenda; a point that waits for a meeting to its own page. */
const Words = ({ hit: { kind, id, meeting }, text }: { hit: CouncilHit; text: string }) => {
  if (kind === "meeting") return <span>{text}</span>;
  if (meeting === null)
    return (
      <AnchorLink to="/decisions/$decisionId" params={{ decisionId: id }} inherit lang="ru">
        {text}
      </AnchorLink>
    );
  return (
    <AnchorLink
      to="/council/$meetingId"
      params={{ meetingId: meeting.id }}
      hash={kind === "question" ? questionAnchor(id) : pointAnchor(id)}
      inherit
      lang="ru"
    >
      {text}
    </AnchorLink>
  );
};

/** What a search finds among meetings, questions and points; each leads to its place. */
export const CouncilHits = ({ text }: { text: string }) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const options = useTRPC().council.search.queryOptions({ text, asOf });
  const query = useQuery({ ...options, placeholderData: keepPreviousData });
  return (
    <QueryView query={query}>
      {({ hits, total }) => (
        <SectionCard
          title={t("council.search.title")}
          aside={
            <output>
              <Text size="sm" c="dimmed">
                {t("council.search.found", { count: total })}
                {hits.length < total ? `, ${t("council.search.first", { shown: hits.length })}` : null}
              </Text>
            </output>
          }
          isFlush
        >
          {hits.length === 0 ? (
            <EmptyState title={t("council.search.none")}>{t("council.search.noneText")}</EmptyState>
          ) : null}
          <ul className={classes["meetings"]}>
            {hits.map((hit) => (
              <li key={`${hit.kind} ${hit.id}`} className={classes["hit"]}>
                <span>
                  <Place hit={hit} />
                </span>
                {hit.text === null ? null : <Words hit={hit} text={hit.text} />}
              </li>
            ))}
          </ul>
        </SectionCard>
      )}
    </QueryView>
  );
};
