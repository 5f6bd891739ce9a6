import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { countOpen, findMilestone, hasTraining } from "./buckets.ts";
import { ItemDialog } from "./item-dialog.tsx";
import { useWorkArea } from "./use-work-area.ts";
import { WorkBoard } from "./work-board.tsx";

/** A project lead's first screen: what is urgent, and the truth about it told on the spot. */
export const MyWorkPage = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().work.get.queryOptions({ asOf: useAsOf() }));
  const work = query.data;
  const { ref, opened, open, close } = useWorkArea(work);
  const milestone = opened && work ? findMilestone(work, opened.id) : undefined;
  const lead =
    work &&
    work.projects.length > 0 &&
    t("myWork.lead", {
      projects: t("shared.projects", { count: work.projects.length }),
      open: t("myWork.open", { count: countOpen(work) }),
    });
  return (
    <div ref={ref}>
      <PageHeader
        title={t("myWork.title")}
        badges={work && hasTraining(work) ? <OriginBadge origin="training" /> : null}
        {...(lead ? { lead } : {})}
      />
      <QueryView query={query}>{(read) => <WorkBoard work={read} onAct={open} />}</QueryView>
      {opened && milestone ? (
        <ItemDialog
          key={`${opened.act} ${opened.id}`}
          milestone={milestone}
          act={opened.act}
          onClose={close}
        />
      ) : null}
    </div>
  );
};
