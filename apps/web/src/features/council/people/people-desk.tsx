import type { MeetingPeopleView } from "@kedr/domain";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { useIsReadOnly } from "../../../lib/as-of.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { InvitedSection } from "./invited-section.tsx";
import { MemberRows } from "./member-rows.tsx";
import { QuorumLine } from "./quorum-line.tsx";
import { useAttendance, type Attendance } from "./use-attendance.ts";

const SaveBar = ({ people, attendance }: { people: MeetingPeopleView; attendance: Attendance }) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const saving = useWrite(useTRPC().council.saveAttendance.mutationOptions());
  const save = async () => {
    try {
      await saving.write({ meetingId: people.meetingId, ...attendance.toSave() });
      attendance.forget();
      done(t("meetingPeople.saved"));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Group gap="sm" data-no-print>
      <Button disabled={attendance.unsaved === 0} loading={saving.isWriting} onClick={() => void save()}>
        {t("meetingPeople.save")}
      </Button>
      {people.hasCome && people.kind !== "written" && people.members.length > 0 ? (
        <Button
          variant="default"
          leftSection={<IconChecks size={16} aria-hidden />}
          onClick={() => attendance.markAll("present")}
        >
          {t("meetingPeople.allPresent")}
        </Button>
      ) : null}
      {attendance.unsaved === 0 ? null : (
        <Text size="sm" c="dimmed">
          {t("meetingPeople.unsavedCount", { count: attendance.unsaved })}
        </Text>
      )}
    </Group>
  );
};

/** Who is expected at a meeting, who came, and whether that is enough. */
export const PeopleDesk = ({ people }: { people: MeetingPeopleView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isReadOnly = useIsReadOnly();
  const attendance = useAttendance(people);
  const isWritten = people.kind === "written";
  const canInvite = people.canMark && !isReadOnly;
  const canMark = canInvite && !isWritten;
  const date = format.dateInWords(people.date);
  return (
    <Stack gap="md">
      {people.outsiders.map(({ part, post }) => (
        <Notice key={part} tone="warning">
          {t(`meetingPeople.outsider.${part}`, { post: post.name })}
        </Notice>
      ))}
      <QuorumLine people={people} present={attendance.present} isUnsaved={attendance.unsaved > 0} />
      {isWritten ? <Notice tone="neutral">{t("meetingPeople.writtenNote")}</Notice> : null}
      {canMark && !people.hasCome ? <Notice tone="neutral">{t("meetingPeople.tooEarly")}</Notice> : null}
      <SectionCard
        title={t("meetingPeople.membersTitle")}
        note={t(canMark && people.hasCome ? "meetingPeople.markHint" : "meetingPeople.membersNote", { date })}
        actions={<AnchorLink to="/council/members">{t("meetingPeople.toMembers")}</AnchorLink>}
        isFlush
      >
        {people.members.length === 0 ? (
          <EmptyState title={t("meetingPeople.noMembers", { date })}>
            {t("meetingPeople.noMembersText")}
          </EmptyState>
        ) : (
          <MemberRows people={people} attendance={attendance} canMark={canMark} />
        )}
      </SectionCard>
      <InvitedSection people={people} attendance={attendance} canMark={canInvite} />
      {canInvite ? <SaveBar people={people} attendance={attendance} /> : null}
    </Stack>
  );
};
