import type { MeetingAssignments, MeetingPoint } from "@kedr/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../../components/notices.tsx";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { chosenPoints, type PointEdit, type PointEdits } from "./point-edit.ts";

/** Puts the chosen points under control in one press; the notice afterwards takes them back. */
export const useIssue = (meetingId: string, points: readonly MeetingPoint[]) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const trpc = useTRPC();
  const [edits, setEdits] = useState<PointEdits>({});
  const [isTried, setTried] = useState(false);
  const { write, isWriting } = useWrite(trpc.assignment.issueFromMeeting.mutationOptions());
  const taking = useWrite(trpc.assignment.takeBack.mutationOptions());
  const { incomplete, ready, count } = chosenPoints(points, edits);
  const takeBack = async (given: MeetingAssignments): Promise<void> => {
    const sent = new Set(ready.map(({ decisionId }) => decisionId));
    const issued = given.points.filter(({ decisionId }) => sent.has(decisionId));
    try {
      for (const { id: assignmentId, version } of issued.flatMap(({ assignments }) => assignments)) {
        await taking.write({ assignmentId, version });
      }
      notices.done(t("control.meeting.undone"));
    } catch (error) {
      notices.failed(error);
    }
  };
  const issue = async (): Promise<void> => {
    setTried(true);
    if (incomplete.length > 0 || ready.length === 0) return;
    try {
      const given = await write({ meetingId, points: ready });
      setTried(false);
      notices.done(t("control.meeting.done"), { run: () => void takeBack(given) });
    } catch (error) {
      notices.failed(error);
    }
  };
  const change = (decisionId: string, edit: PointEdit): void =>
    setEdits((before) => ({ ...before, [decisionId]: edit }));
  return { edits, change, issue, isWriting, isTried, count };
};
