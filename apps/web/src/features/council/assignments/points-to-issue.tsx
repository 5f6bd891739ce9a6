import type { CalendarDate, MeetingPoint } from "@kedr/domain";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import classes from "./meeting-assignments.module.css";
import { proposedEdit } from "./point-edit.ts";
import { PointForm } from "./point-form.tsx";
import { useIssue } from "./use-issue.ts";

interface PointsToIssueProps {
  meetingId: string;
  points: readonly MeetingPoint[];
  today: CalendarDate;
}

/** The points that instruct and are not under control yet, each as proposed, all put under control by one press. */
export const PointsToIssue = ({ meetingId, points, today }: PointsToIssueProps) => {
  const { t } = useTranslation();
  const { edits, change, issue, isWriting, isTried, count } = useIssue(meetingId, points);
  return (
    <SectionCard title={t("control.meeting.toIssue")}>
      <ul className={classes["list"]}>
        {points.map((point) => (
          <PointForm
            key={point.decisionId}
            point={point}
            edit={edits[point.decisionId] ?? proposedEdit(point)}
            today={today}
            isTried={isTried}
            onChange={(edit) => change(point.decisionId, edit)}
          />
        ))}
      </ul>
      <Button loading={isWriting} disabled={count === 0} onClick={() => void issue()}>
        {t("control.meeting.submit", { count })}
      </Button>
    </SectionCard>
  );
};
