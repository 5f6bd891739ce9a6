import type { InvitedToMeeting, MeetingPeopleView } from "@kedr/domain";
import { ActionIcon, Button, Checkbox, Text } from "@mantine/core";
import { IconUserPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import type { Attendance } from "./use-attendance.ts";
import classes from "./people.module.css";

interface InvitedSectionProps {
  people: MeetingPeopleView;
  attendance: Attendance;
  canMark: boolean;
}

/** Takes an invitation back, and gives it again on demand. */
const useRemoval = (meetingId: string) => {
  const { t } = useTranslation();
  const { council } = useTRPC();
  const { done, failed } = useNotices();
  const removal = useWrite(council.removeInvited.mutationOptions());
  const invitation = useWrite(council.invite.mutationOptions());
  return async ({ id, version, name, position }: InvitedToMeeting) => {
    const again = () => {
      const guest = position === null ? { positionId: null, name } : { positionId: position.id, name: null };
      void invitation.write({ meetingId, ...guest }).catch(failed);
    };
    try {
      await removal.write({ attendanceId: id, version });
      done(t("meetingPeople.invitedRemoved", { name }), { run: again });
    } catch (error) {
      failed(error);
    }
  };
};

/** Who is invited beside the members, and who of them came. */
export const InvitedSection = ({ people, attendance, canMark }: InvitedSectionProps) => {
  const { t } = useTranslation();
  const [isInviting, setIsInviting] = useState(false);
  const remove = useRemoval(people.meetingId);
  return (
    <SectionCard
      title={t("meetingPeople.invitedTitle")}
      isFlush
      actions={
        canMark ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconUserPlus size={14} aria-hidden />}
            onClick={() => setIsInviting(true)}
          >
            {t("meetingPeople.invite")}
          </Button>
        ) : undefined
      }
    >
      {people.invited.length === 0 ? <EmptyState title={t("meetingPeople.noInvited")} /> : null}
      <ul className={classes["people"]}>
        {people.invited.map((guest) => (
          <li key={guest.id} className={classes["person"]}>
            <span>{guest.name}</span>
            {canMark ? (
              <span className={classes["marks"]}>
                <Checkbox
                  aria-label={t("meetingPeople.present", { name: guest.name })}
                  checked={attendance.stateOf(guest) === "present"}
                  disabled={!people.hasCome}
                  onChange={(event) =>
                    attendance.markGuest(guest.id, event.currentTarget.checked ? "present" : "absent")
                  }
                />
                <Text size="sm">{t(`meetingPeople.state.${attendance.stateOf(guest)}`)}</Text>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t("meetingPeople.removeInvited", { name: guest.name })}
                  onClick={() => void remove(guest)}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </span>
            ) : (
              <span>{t(`meetingPeople.state.${guest.state}`)}</span>
            )}
          </li>
        ))}
      </ul>
      <InviteDialog meetingId={people.meetingId} isOpen={isInviting} onClose={() => setIsInviting(false)} />
    </SectionCard>
  );
};
