import type { MyWork } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { AwaitingStrip } from "../../components/awaiting-strip.tsx";
import { OwnAssignments } from "../../components/own-assignments.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { OpenInquiries } from "../acts/open-inquiries.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { countOpen, findMilestone, hasTraining } from "./buckets.ts";
import { ItemDialog } from "./item-dialog.tsx";
import { useWorkArea } from "./use-work-area.ts";
import { WorkBoard } from "./work-board.tsx";

/** How much there is to do, and on what day. */
const WorkLead = ({ work }: { work: MyWork }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const asOf = useAsOf();
  const { today } = useSession();
  if (work.projects.length === 0) return null;
  return (
    <>
      {t("myWork.lead", {
        projects: t("shared.projects", { count: work.projects.length }),
        open: t("myWork.open", { count: countOpen(work) }),
        date: format.date(asOf ?? today),
      })}
    </>
  );
};

/** A project lead's first screen: what is urgent, and the truth about it told on the spot. */
export const MyWorkPage = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().work.get.queryOptions({ asOf: useAsOf() }));
  const work = query.data;
  const { ref, opened, open, close } = useWorkArea(work);
  const milestone = opened && work ? findMilestone(work, opened.id) : undefined;
  return (
    <div ref={ref}>
      <PageHeader
        title={t("myWork.title")}
        badges={work && hasTraining(work) ? <OriginBadge origin="training" /> : null}
        {...(work ? { lead: <WorkLead work={work} /> } : {})}
      />
      <AwaitingStrip />
      <OwnAssignments />
      <OpenInquiries />
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
