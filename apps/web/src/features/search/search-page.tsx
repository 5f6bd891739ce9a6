import type { SearchGroup, SearchResult } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { noteOpened } from "../../lib/recent.ts";
import { useAccount } from "../../lib/session.ts";
import { placeOf } from "./hit-place.ts";
import { HitText } from "./hit-text.tsx";
import { KindIcon } from "./kind-icon.tsx";
import { CorrectionNote, NothingFound } from "./search-notes.tsx";
import classes from "./search.module.css";
import { useFound } from "./use-found.ts";

const route = getRouteApi("/signed-in/search");

const fewOfEach = 6;
const mostOfOne = 50;

const Hits = ({ hits }: Pick<SearchGroup, "hits">) => {
  const { id: accountId } = useAccount();
  return (
    <ul className={classes["hits"]}>
      {hits.map((hit) => (
        <li key={hit.id} className={classes["hit"]}>
          <KindIcon kind={hit.kind} />
          <AnchorLink
            {...placeOf(hit)}
            underline="never"
            c="inherit"
            onClick={() =>
              noteOpened(accountId, { kind: hit.kind, id: hit.id, title: hit.title.text, facts: hit.facts })
            }
          >
            <HitText hit={hit} />
          </AnchorLink>
        </li>
      ))}
    </ul>
  );
};

const Group = ({ group, isAlone }: { group: SearchGroup; isAlone: boolean }) => {
  const { t } = useTranslation();
  const { q } = route.useSearch();
  const { kind, hits, total, isMore } = group;
  const shown = hits.length < total || isMore ? t("search.first", { shown: hits.length }) : null;
  return (
    <SectionCard
      title={t(`search.kind.${kind}`)}
      aside={
        <Text size="sm" c="dimmed">
          {isMore ? t("search.moreThan", { count: total }) : t("search.found", { count: total })}
          {isAlone && shown !== null ? `, ${shown}` : null}
        </Text>
      }
      actions={
        !isAlone && shown !== null ? (
          <AnchorLink to="/search" search={{ q, kind }} size="sm">
            {t("search.showKind")}
          </AnchorLink>
        ) : undefined
      }
      isFlush
    >
      <Hits hits={hits} />
    </SectionCard>
  );
};

const Found = ({ result: { groups, corrections } }: { result: SearchResult }) => {
  const { t } = useTranslation();
  const { q = "", kind } = route.useSearch();
  const isPast = useIsReadOnly();
  if (groups.length === 0) return <NothingFound query={q} isPast={isPast} />;
  return (
    <Stack gap="md">
      <CorrectionNote corrections={corrections} />
      {kind === undefined ? null : (
        <AnchorLink to="/search" search={{ q }} size="sm">
          {t("search.allKinds")}
        </AnchorLink>
      )}
      {groups.map((group) => (
        <Group key={group.kind} group={group} isAlone={kind !== undefined} />
      ))}
    </Stack>
  );
};

/** All that a search finds, by kind; the words and the kind are in the address. */
export const SearchPage = () => {
  const { t } = useTranslation();
  const { q = "", kind } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useFound(
    kind === undefined ? { query: q, limit: fewOfEach } : { query: q, kinds: [kind], limit: mostOfOne },
  );
  return (
    <>
      <PageHeader title={t("search.title")} />
      <Stack gap="md">
        <SearchField
          value={q}
          onSearch={(text) => void navigate({ search: (before) => ({ ...before, q: text }), replace: true })}
          label={t("search.label")}
          hint={t("search.hint")}
          clearLabel={t("shared.filter.clear")}
        />
        {q.trim() === "" ? (
          <EmptyState title={t("search.emptyTitle")}>{t("search.start")}</EmptyState>
        ) : (
          <QueryView query={query}>{(result) => <Found result={result} />}</QueryView>
        )}
      </Stack>
    </>
  );
};
