import type { DecisionList, FollowedDecision } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { DecisionStateBadge, VerdictBadge } from "./decision-badges.tsx";
import { differenceWords } from "./effect-words.ts";
import { Table } from "../../components/table.tsx";

const EffectCell = ({ effect }: Pick<FollowedDecision, "effect">) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (effect === null)
    return (
      <Text size="sm" c="dimmed">
        {t("decisions.notNamed")}
      </Text>
    );
  const difference = differenceWords(effect, { t, format });
  return (
    <>
      <VerdictBadge verdict={effect.verdict} />
      <Text size="sm">
        {effect.subject.name}
        {difference === null ? null : `: ${difference}`}
      </Text>
    </>
  );
};

const Carried = ({ assignments }: Pick<FollowedDecision, "assignments">) => {
  const { t } = useTranslation();
  if (assignments.length === 0) return <>—</>;
  const released = assignments.filter(({ control }) => control === "released").length;
  const late = assignments.filter(({ timing }) => timing === "overdue").length;
  return (
    <>
      {t("decisions.carriedOut", { released, of: assignments.length })}
      {late === 0 ? null : (
        <Text size="sm" c="var(--kedr-bad-ink)">
          {t("decisions.late", { count: late })}
        </Text>
      )}
    </>
  );
};

const Row = ({ decision }: { decision: FollowedDecision }) => (
  <Table.Tr>
    <Table.Td>{decision.meeting?.place ?? "—"}</Table.Td>
    <Table.Th scope="row" fw={400}>
      <AnchorLink to="/decisions/$decisionId" params={{ decisionId: decision.id }} inherit lang="ru">
        {decision.sentence}
      </AnchorLink>{" "}
      <OriginBadge origin={decision.origin} />
    </Table.Th>
    <Table.Td>
      <DecisionStateBadge state={decision.state} />
    </Table.Td>
    <Table.Td>
      <Carried assignments={decision.assignments} />
    </Table.Td>
    <Table.Td>
      <EffectCell effect={decision.effect} />
    </Table.Td>
  </Table.Tr>
);

const DecisionTable = ({ label, decisions }: { label: string; decisions: readonly FollowedDecision[] }) => {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={860}>
      <Table aria-label={label} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={64}>
              {t("decisions.table.place")}
            </Table.Th>
            <Table.Th scope="col">{t("decisions.table.text")}</Table.Th>
            <Table.Th scope="col" w={120}>
              {t("decisions.table.state")}
            </Table.Th>
            <Table.Th scope="col" w={150}>
              {t("decisions.table.assignments")}
            </Table.Th>
            <Table.Th scope="col" w={300}>
              {t("decisions.table.effect")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {decisions.map((decision) => (
            <Row key={decision.id} decision={decision} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const Meetings = ({ list: { decisions } }: { list: DecisionList }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (decisions.length === 0)
    return <EmptyState title={t("decisions.empty")}>{t("decisions.emptyText")}</EmptyState>;
  const groups = [...Map.groupBy(decisions, ({ meeting }) => meeting?.id ?? "")];
  return (
    <Stack gap="md">
      {groups.map(([id, points]) => {
        const meeting = points[0]?.meeting ?? null;
        const title =
          meeting === null
            ? t("decisions.waiting")
            : t("decisions.ofMeeting", { date: format.dateInWords(meeting.date) });
        return (
          <SectionCard key={id} title={title} aside={<CountBadge count={points.length} />} isFlush>
            <DecisionTable label={title} decisions={points} />
          </SectionCard>
        );
      })}
    </Stack>
  );
};

/** All decisions of the Council, and what became of each. */
export const DecisionsPage = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().decision.list.queryOptions({ asOf: useAsOf() }));
  return (
    <>
      <AnchorLink to="/council" size="sm" data-no-print>
        {t("council.meeting.toCouncil")}
      </AnchorLink>
      <PageHeader title={t("decisions.heading")} lead={t("decisions.lead")} />
      <QueryView query={query}>{(list) => <Meetings list={list} />}</QueryView>
    </>
  );
};
