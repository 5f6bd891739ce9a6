import type { MeetingPoint } from "@kedr/domain";
import type { RouterOutputs } from "../../../lib/trpc.ts";
import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Notice } from "../../../components/notice.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { AssignmentCard } from "../../assignments/assignment-cards.tsx";
import { AssignmentDeskProvider } from "../../assignments/assignment-desk-provider.tsx";
import classes from "./meeting-assignments.module.css";
import { PointsToIssue } from "./points-to-issue.tsx";

type Given = RouterOutputs["assignment"]["ofMeeting"];

/** What the decisions of a meeting put under control, and what they only recommend. */
export const AssignmentsDesk = ({ meetingId, given }: { meetingId: string; given: Given }) => {
  const { t } = useTranslation();
  const { points, canIssue, meetingState, today } = given;
  const of = (status: MeetingPoint["status"]) => points.filter((point) => point.status === status);
  const [toIssue, issued, recommended] = [of("to_issue"), of("issued"), of("recommended")];
  if (points.length === 0) return <EmptyState title={t("control.meeting.none")} />;
  return (
    <AssignmentDeskProvider>
      <Stack gap="md">
        {meetingState === "minutes_approved" ? null : (
          <Notice tone="info">{t("control.meeting.wait")}</Notice>
        )}
        {toIssue.length === 0 ? null : canIssue ? (
          <PointsToIssue meetingId={meetingId} points={toIssue} today={today} />
        ) : (
          <Points title={t("control.meeting.toIssue")} points={toIssue} />
        )}
        {issued.length === 0 ? null : <Points title={t("control.meeting.issued")} points={issued} />}
        {recommended.length === 0 ? null : (
          <Points
            title={t("control.meeting.recommended")}
            note={t("control.meeting.recommendedNote")}
            points={recommended}
          />
        )}
      </Stack>
    </AssignmentDeskProvider>
  );
};

interface PointsProps {
  title: string;
  note?: string;
  points: readonly MeetingPoint[];
}

const Points = ({ title, note, points }: PointsProps) => {
  const { t } = useTranslation();
  return (
    <SectionCard title={title} {...(note === undefined ? {} : { note })}>
      <ul className={classes["list"]}>
        {points.map(({ decisionId, point, text, addressees, assignments }) => (
          <li key={decisionId} className={classes["point"]}>
            <Text size="sm" fw={600}>
              {t("control.meeting.point", { point })}
            </Text>
            {assignments.length > 0 ? null : (
              <>
                <Text size="sm" className={classes["words"] ?? ""}>
                  {text}
                </Text>
                {addressees.length === 0 ? null : (
                  <Text size="xs" c="dimmed">
                    {t("control.meeting.addressees", { names: addressees.join("; ") })}
                  </Text>
                )}
              </>
            )}
            {assignments.map((assignment) => (
              <AssignmentCard key={assignment.id} assignment={assignment} />
            ))}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
