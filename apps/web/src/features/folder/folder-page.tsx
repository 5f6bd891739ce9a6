import type { Folder } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { FolderDeskProvider } from "./folder-desk-provider.tsx";
import { FolderEmpty } from "./folder-empty.tsx";
import { FolderList } from "./folder-list.tsx";
import { folderReader } from "./folder-reader.ts";
import { FolderRule } from "./folder-rule.tsx";
import { postOf } from "./folder-search.ts";
import classes from "./folder.module.css";
import { useFolder } from "./use-folder.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

const route = getRouteApi("/signed-in/folder");

interface FolderBoardProps {
  folder: Folder;
  isOwn: boolean;
  readAt: number;
}

const FolderBoard = ({ folder, isOwn, readAt }: FolderBoardProps) => {
  const { t } = useTranslation();
  const { first, rest, inHand, today, total } = folder;
  const reader = folderReader(folder, isOwn);
  const title = t(isOwn ? "folder.own" : "folder.others");
  return (
    <Stack gap="md">
      <SectionCard
        title={title}
        aside={total > 0 ? <CountBadge count={total} tone="bad" /> : undefined}
        isFlush
      >
        <FolderRule reader={reader} />
        {total === 0 ? <FolderEmpty folder={folder} readAt={readAt} /> : null}
        <FolderList label={title} items={first} today={today} reader={reader} />
      </SectionCard>
      {rest.length === 0 ? null : (
        <SectionCard title={t("folder.rest")} aside={<CountBadge count={rest.length} />} isFlush>
          <FolderList label={t("folder.rest")} items={rest} today={today} reader={reader} />
        </SectionCard>
      )}
      {inHand.length === 0 ? null : (
        <SectionCard
          title={t("folder.inHand")}
          aside={<CountBadge count={inHand.length} />}
          note={t("folder.inHandNote")}
          isFlush
        >
          <FolderList label={t("folder.inHand")} items={inHand} today={today} reader={reader} />
        </SectionCard>
      )}
    </Stack>
  );
};

/** «Моя папка»: everything that needs the reader, the first seven apart, and what is in hand already. */
export const FolderPage = () => {
  const { t } = useTranslation();
  const positionId = postOf(route.useSearch());
  const query = useFolder(positionId);
  const folder = query.data;
  const items = folder ? [...folder.first, ...folder.rest, ...folder.inHand] : [];
  const { place, restore, noteFocus } = useKeptFocus(items);
  const isOwn = positionId === undefined;
  return (
    <>
      <PageHeader
        title={t(isOwn ? "folder.title" : "folder.others")}
        lead={folder?.deputy?.name ?? (isOwn ? t("folder.lead") : t("sector.unassigned"))}
      />
      <div
        ref={place}
        className={classes["anchor"]}
        tabIndex={-1}
        onFocus={({ target }) => noteFocus(target)}
      >
        <FolderDeskProvider onClosed={restore}>
          <QueryView query={query}>
            {(read) => <FolderBoard folder={read} isOwn={isOwn} readAt={query.dataUpdatedAt} />}
          </QueryView>
        </FolderDeskProvider>
      </div>
    </>
  );
};
