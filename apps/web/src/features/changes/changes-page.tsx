import { chosenLines, type PortfolioChanges } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink, ButtonLink } from "../../components/links.tsx";
import { Notice } from "../../components/notice.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { TableDownloads } from "../../components/table-downloads.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { type RouterOutputs, useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { ChangesFilters } from "./changes-filters.tsx";
import { changesQueryOf, downloadAddress } from "./changes-search.ts";
import { IndustryChanges } from "./industry-changes.tsx";
import { SilentNote } from "./silent-note.tsx";
import { SinceBar } from "./since-bar.tsx";
import { useChangesSearch } from "./use-changes-search.ts";

type Answer = RouterOutputs["changes"]["get"];

/** What is otherwise than on an earlier day: every change with both states. */
export const ChangesPage = () => {
  const { t } = useTranslation();
  const { search } = useChangesSearch();
  const asOf = useAsOf();
  const query = useQuery({
    ...useTRPC().changes.get.queryOptions({ ...changesQueryOf(search), asOf }),
    placeholderData: keepPreviousData,
  });
  const changes = query.data?.changes ?? null;
  return (
    <>
      <PageHeader
        title={t("changes.title")}
        {...(changes ? { lead: <Span changes={changes} /> } : {})}
        actions={changes ? <Downloads /> : null}
      />
      <Stack gap="md">
        <SinceBar />
        <ScopeNote />
        <QueryView query={query}>{(answer) => <Changes answer={answer} />}</QueryView>
      </Stack>
    </>
  );
};

const Span = ({ changes }: { changes: PortfolioChanges }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return <>{t("changes.lead", { from: format.date(changes.before), to: format.date(changes.after) })}</>;
};

const Downloads = () => {
  const { t } = useTranslation();
  const { search } = useChangesSearch();
  const asOf = useAsOf();
  return (
    <TableDownloads
      address={(format) => downloadAddress(format, search, asOf)}
      label={(format) => t(`changes.download.${format}`)}
    >
      <ButtonLink to="/compare" variant="default" size="xs">
        {t("shared.link.compare")}
      </ButtonLink>
    </TableDownloads>
  );
};

/** Says that not the whole portfolio is shown, with the way to it. */
const ScopeNote = () => {
  const { t } = useTranslation();
  const { search } = useChangesSearch();
  const { scope } = changesQueryOf(search);
  if (scope === undefined) return null;
  return (
    <Notice tone="info">
      {t(`changes.scope.${scope.kind}`)}{" "}
      <AnchorLink
        to="/changes"
        search={{ ...search, project: undefined, industry: undefined, deputy: undefined }}
        inherit
        underline="always"
      >
        {t("changes.scope.all")}
      </AnchorLink>
    </Notice>
  );
};

const Changes = ({ answer: { start, changes } }: { answer: Answer }) => {
  const { t } = useTranslation();
  const { search } = useChangesSearch();
  if (changes === null) {
    return <EmptyState title={t(`changes.none.${start.kind}`)}>{t("changes.none.hint")}</EmptyState>;
  }
  const { areas = [], kinds = [], industries = [] } = search;
  const groups = chosenLines(changes.industries, { areas, kinds, industries });
  const shown = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  if (changes.total === 0) {
    return (
      <Stack gap="md">
        <EmptyState title={t("changes.none.same")}>{t("changes.none.sameHint")}</EmptyState>
        <SilentNote silent={changes.silent} />
      </Stack>
    );
  }
  return (
    <Stack gap="md">
      <ChangesFilters changes={changes} />
      {shown < changes.total ? (
        <Text component="output" size="sm" c="dimmed">
          {t("changes.shown", { shown, total: changes.total })}
        </Text>
      ) : null}
      {shown === 0 ? <EmptyState title={t("changes.none.filtered")} /> : null}
      {groups.map((group) => (
        <IndustryChanges key={group.industry?.id ?? "none"} group={group} days={changes} />
      ))}
      <SilentNote silent={changes.silent} />
    </Stack>
  );
};
