import type { ProjectPage } from "@kedr/domain";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { QueryView } from "../../../components/query-view.tsx";
import { TableSkeleton } from "../../../components/skeletons.tsx";
import { useAsOf, useIsReadOnly } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { HistoryLine } from "./history-line.tsx";
import { isWorthTelling } from "./history-lines.ts";
import { PageSection } from "./page-section.tsx";
import { useRecordNames } from "./use-record-names.ts";
import classes from "./records.module.css";

const linesAtOnce = 10;

/** Who changed what and when, newest first. */
export const HistorySection = ({ page }: { page: ProjectPage }) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const names = useRecordNames(page);
  const [pages, setPages] = useState(1);
  return (
    <PageSection
      id="history"
      title={t("projects.section.history")}
      note={isReadOnly ? t("projects.history.asOfNote") : undefined}
      isFlush
    >
      <HistoryPage
        projectId={page.summary.id}
        names={names}
        pages={pages}
        onMore={() => setPages(pages + 1)}
      />
    </PageSection>
  );
};

interface HistoryPageProps {
  projectId: string;
  names: ReadonlyMap<string, string>;
  /** Shows the changes before this one; the newest without it. */
  beforeSequence?: number;
  /** How many pages to show from this one on. */
  pages: number;
  onMore: () => void;
}

/** A page of the history, and under it the next one: each begins where the one above ends, also after a new change. */
const HistoryPage = ({ beforeSequence, pages, ...rest }: HistoryPageProps) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const query = useQuery(
    useTRPC().project.history.queryOptions(
      {
        projectId: rest.projectId,
        limit: linesAtOnce,
        asOf,
        ...(beforeSequence === undefined ? {} : { beforeSequence }),
      },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={5} />}>
      {({ changes, nextBeforeSequence }) => (
        <>
          {changes.length === 0 && beforeSequence === undefined ? (
            <EmptyState title={t("projects.history.empty")} />
          ) : null}
          <ul className={classes["records"]}>
            {changes.filter(isWorthTelling).map((change) => (
              <HistoryLine key={change.sequence} change={change} names={rest.names} />
            ))}
          </ul>
          {nextBeforeSequence === null ? null : pages > 1 ? (
            <HistoryPage {...rest} beforeSequence={nextBeforeSequence} pages={pages - 1} />
          ) : (
            <div className={classes["more"]} data-no-print>
              <Button size="compact-sm" variant="subtle" onClick={rest.onMore}>
                {t("projects.history.more")}
              </Button>
            </div>
          )}
        </>
      )}
    </QueryView>
  );
};
