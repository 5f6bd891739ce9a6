import { unassigned } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { FolderDeskProvider } from "./folder-desk-provider.tsx";
import { FolderEmpty } from "./folder-empty.tsx";
import { FolderList } from "./folder-list.tsx";
import { folderReader } from "./folder-reader.ts";
import { FolderRule } from "./folder-rule.tsx";
import classes from "./folder.module.css";
import { useFolder } from "./use-folder.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

interface FolderSectionProps {
  /** The post whose sector it is, null for the unassigned industries; the reader's own folder unless given. */
  positionId?: string | null | undefined;
}

/** At most seven things, each with why, since when, its evidence and what may be done in place; the rest in the folder. */
export const FolderSection = ({ positionId }: FolderSectionProps) => {
  const { t } = useTranslation();
  const query = useFolder(positionId);
  const folder = query.data;
  const { place, restore, noteFocus } = useKeptFocus(folder?.first ?? []);
  const isOwn = positionId === undefined;
  const title = t(isOwn ? "folder.own" : "folder.others");
  const total = folder?.total ?? 0;
  const rest = folder?.rest.length ?? 0;
  return (
    <div
      id="attention"
      ref={place}
      className={classes["anchor"]}
      tabIndex={-1}
      onFocus={({ target }) => noteFocus(target)}
    >
      <SectionCard
        title={title}
        aside={total > 0 ? <CountBadge count={total} tone="bad" /> : undefined}
        isFlush
      >
        <FolderDeskProvider onClosed={restore}>
          <QueryView query={query} skeleton={<TableSkeleton rows={7} />}>
            {(read) => (
              <>
                <FolderRule reader={folderReader(read, isOwn)} />
                {read.total === 0 ? <FolderEmpty folder={read} readAt={query.dataUpdatedAt} /> : null}
                <FolderList
                  label={title}
                  items={read.first}
                  today={read.today}
                  reader={folderReader(read, isOwn)}
                />
              </>
            )}
          </QueryView>
        </FolderDeskProvider>
        {rest > 0 || (folder?.inHand.length ?? 0) > 0 ? (
          <div className={classes["more"]}>
            <AnchorLink
              to="/folder"
              search={positionId === undefined ? {} : { positionId: positionId ?? unassigned }}
              size="sm"
            >
              {rest > 0 ? t("folder.more", { count: rest }) : t("folder.all")}
            </AnchorLink>
          </div>
        ) : null}
      </SectionCard>
    </div>
  );
};
