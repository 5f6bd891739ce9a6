import type { FolderAction, FolderItem } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../lib/trpc.ts";
import type { ActDialogProps } from "../acts/act-subject.ts";
import { AskDialog } from "../acts/ask-dialog.tsx";
import { AssignDialog } from "../acts/assign-dialog.tsx";
import { ProposeDialog } from "../acts/propose-dialog.tsx";
import { DecideExtensionDialog } from "../assignments/decide-extension-dialog.tsx";
import { ReleaseDialog } from "../assignments/release-dialog.tsx";
import { ReportDialog } from "../assignments/report-dialog.tsx";
import { ReturnDialog } from "../assignments/return-dialog.tsx";
import { DecisionDialog } from "../moved-targets/decision-dialog.tsx";
import { useWaitingRequests } from "../moved-targets/use-waiting-requests.ts";
import { ReviewDialog } from "../review/review-dialog.tsx";
import { AcceptManyDialog } from "./accept-many-dialog.tsx";

export interface ActionDialogProps {
  action: FolderAction;
  item: FolderItem;
  onClose: () => void;
}

/** What a question, an assignment or a proposal from an item is about. */
const subjectOf = ({ subject }: FolderItem): Omit<ActDialogProps, "onClose" | "onDone"> => ({
  projectId: subject.project?.id ?? null,
  projectName: subject.project?.name ?? subject.name,
  ...(subject.kind === "indicator" ? { indicatorId: subject.id } : {}),
  ...(subject.kind === "industry" ? { industryId: subject.id } : {}),
});

/** The record as it was when it was first found: what is typed stays when somebody else settles it meanwhile. */
const useHeld = <Found,>(found: Found | undefined): Found | undefined => {
  const [held, hold] = useState(found);
  if (held === undefined && found !== undefined) hold(found);
  return held ?? found;
};

const ReviewOne = ({ action, item: { reason }, onClose }: ActionDialogProps) => {
  const { data } = useQuery(useTRPC().report.queue.queryOptions({}));
  const reportId = "reportId" in reason ? reason.reportId : null;
  const what = reason.code === "values_submitted" ? "values" : "report";
  const waiting = what === "values" ? data?.values.reports : data?.reports;
  const queued = useHeld(waiting?.find(({ report }) => report.id === reportId));
  const decision = action === "return" ? "return" : "accept";
  return <ReviewDialog reviewing={queued ? { what, queued, decision } : null} onClose={onClose} />;
};

const DecideOne = ({ item: { reason }, onClose }: ActionDialogProps) => {
  const { data } = useWaitingRequests();
  const rescheduleId = reason.code === "move_requested" ? reason.rescheduleId : null;
  const request = useHeld(data?.requests.find(({ id }) => id === rescheduleId));
  return request ? <DecisionDialog request={request} onClose={onClose} /> : null;
};

const assignmentDialogs = {
  release: ReleaseDialog,
  give_back: ReturnDialog,
  decide_extension: DecideExtensionDialog,
  tell_execution: ReportDialog,
};

/** The dialog in which an item is acted on: that of the screen where the same is done otherwise. */
export const ActionDialog = (props: ActionDialogProps) => {
  const { action, item, onClose } = props;
  const about = subjectOf(item);
  switch (action) {
    case "accept":
    case "return":
      return <ReviewOne {...props} />;
    case "accept_many":
      return item.reason.code === "plain_reports" ? (
        <AcceptManyDialog reports={item.reason.reports} onClose={onClose} />
      ) : null;
    case "decide":
      return <DecideOne {...props} />;
    case "release":
    case "give_back":
    case "decide_extension":
    case "tell_execution": {
      const Dialog = assignmentDialogs[action];
      return item.reason.code === "assignment" ? (
        <Dialog assignment={item.reason.assignment} onClose={onClose} />
      ) : null;
    }
    case "ask":
      return about.projectId === null ? null : (
        <AskDialog {...about} projectId={about.projectId} onClose={onClose} />
      );
    case "assign":
      return <AssignDialog {...about} onClose={onClose} />;
    case "propose":
      return <ProposeDialog {...about} onClose={onClose} />;
  }
};
