import type { PublicationList, PublicationView } from "@kedr/domain";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconCertificate, IconWorld } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf, useIsReadOnly } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { type Published, PublishedNotice } from "./published-notice.tsx";
import { type OnCorrect, PublicationEntry } from "./publication-entry.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import classes from "./publications.module.css";

/** Numbered snapshots that are open to everybody; the office makes new ones. */
export const PublicationsPage = () => {
  const { t } = useTranslation();
  const { dataset } = useSession();
  const query = useQuery(useTRPC().publication.list.queryOptions({ asOf: useAsOf() }));
  const { act, published, begin, leave, finish } = useAct();
  const publishButton = query.data?.canPublish ? (
    <Button
      leftSection={<IconCertificate size={16} aria-hidden />}
      onClick={(event) => begin(null, event.currentTarget)}
    >
      {t("publications.action.publish")}
    </Button>
  ) : null;
  const isEmpty = query.data?.publications.length === 0;
  return (
    <>
      <PageHeader
        title={t("publications.title")}
        lead={t("publications.lead")}
        badges={dataset === "training" ? <OriginBadge origin="training" /> : null}
        actions={
          <Group gap="xs">
            <Button
              component="a"
              href="/published/"
              variant="default"
              leftSection={<IconWorld size={16} aria-hidden />}
            >
              {t("publications.publicList")}
            </Button>
            {isEmpty ? null : publishButton}
          </Group>
        }
      />
      <Stack gap="md">
        {published === null ? null : <PublishedNotice key={published.number} published={published} />}
        <QueryView query={query}>
          {(list) =>
            list.publications.length === 0 ? (
              <Nothing>{publishButton}</Nothing>
            ) : (
              <Register list={list} onCorrect={list.canPublish ? begin : null} />
            )
          }
        </QueryView>
      </Stack>
      {act === null ? null : <PublishDialog corrected={act.corrected} onClose={leave} onPublished={finish} />}
    </>
  );
};

/**
 * The dialog that is open, and what came of the last one. It is kept beside what was read: somebody else's change takes
 * nothing of what is being typed.
 */
const useAct = () => {
  const [act, setAct] = useState<{ corrected: PublicationView | null } | null>(null);
  const [published, setPublished] = useState<Published | null>(null);
  const opener = useRef<HTMLElement>(null);
  return {
    act,
    published,
    begin: (corrected: PublicationView | null, button: HTMLElement) => {
      opener.current = button;
      setPublished(null);
      setAct({ corrected });
    },
    leave: () => {
      setAct(null);
      opener.current?.focus();
    },
    finish: (made: Published) => {
      setAct(null);
      setPublished(made);
    },
  };
};

/** What a publication is and what it is for, as long as there is none. */
const Nothing = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();
  const title = t(useIsReadOnly() ? "publications.empty.onDay" : "publications.empty.title");
  return (
    <SectionCard title={t("publications.register")}>
      <EmptyState title={title} icon={IconCertificate}>
        <Text size="sm" maw="62ch" mx="auto" mb="sm">
          {t("publications.empty.what")}
        </Text>
        {children}
      </EmptyState>
    </SectionCard>
  );
};

const Register = ({ list, onCorrect }: { list: PublicationList; onCorrect: OnCorrect | null }) => {
  const { t } = useTranslation();
  const title = t("publications.register");
  return (
    <SectionCard title={title} aside={<CountBadge count={list.publications.length} />} isFlush>
      <ul aria-label={title} className={classes["list"]}>
        {list.publications.map((publication) => (
          <PublicationEntry key={publication.number} publication={publication} onCorrect={onCorrect} />
        ))}
      </ul>
    </SectionCard>
  );
};
