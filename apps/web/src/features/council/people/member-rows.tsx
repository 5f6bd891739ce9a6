import type { AttendanceState, MeetingPeopleView, MemberAtMeeting } from "@kedr/domain";
import { Checkbox, NativeSelect, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Attendance } from "./use-attendance.ts";
import classes from "./people.module.css";

interface MemberRowsProps {
  people: MeetingPeopleView;
  attendance: Attendance;
  canMark: boolean;
}

const states: readonly AttendanceState[] = ["expected", "present", "absent", "substituted"];

const Read = ({ member }: { member: MemberAtMeeting }) => {
  const { t } = useTranslation();
  const { state, substituteName } = member;
  return (
    <span>
      {t(`meetingPeople.state.${state}`)}
      {state === "substituted" ? (
        <Text size="xs" c="dimmed">
          {substituteName === null
            ? t("meetingPeople.insteadUnknown")
            : t("meetingPeople.insteadCame", { name: substituteName })}
        </Text>
      ) : null}
    </span>
  );
};

const Marks = ({
  member,
  people,
  attendance,
}: Omit<MemberRowsProps, "canMark"> & { member: MemberAtMeeting }) => {
  const { t } = useTranslation();
  const { memberId, name, substitute } = member;
  const mark = attendance.markOn(member);
  const open = states.filter((state) => people.hasCome || state === "expected" || state === "absent");
  const set = (state: AttendanceState) =>
    attendance.mark(memberId, {
      state,
      substituteName: state === "substituted" ? mark.substituteName || (substitute?.name ?? "") : "",
    });
  return (
    <span className={classes["marks"]}>
      {people.hasCome ? (
        <Checkbox
          aria-label={t("meetingPeople.present", { name })}
          checked={mark.state === "present"}
          indeterminate={mark.state === "substituted"}
          onChange={(event) => set(event.currentTarget.checked ? "present" : "absent")}
        />
      ) : null}
      <NativeSelect
        size="xs"
        aria-label={t("meetingPeople.stateOf", { name })}
        data={open.map((value) => ({ value, label: t(`meetingPeople.state.${value}`) }))}
        value={mark.state}
        onChange={(event) => {
          const chosen = states.find((state) => state === event.currentTarget.value);
          if (chosen !== undefined) set(chosen);
        }}
      />
      {mark.state === "substituted" ? (
        <TextInput
          size="xs"
          className={classes["instead"]}
          aria-label={t("meetingPeople.substituteOf", { name })}
          placeholder={t("meetingPeople.name")}
          maxLength={500}
          autoComplete="off"
          value={mark.substituteName}
          onChange={(event) =>
            attendance.mark(memberId, { state: "substituted", substituteName: event.currentTarget.value })
          }
        />
      ) : null}
    </span>
  );
};

/** The members of the Council at a meeting, each with the mark of whether they came. */
export const MemberRows = ({ people, attendance, canMark }: MemberRowsProps) => {
  const { t } = useTranslation();
  return (
    <ul className={classes["people"]}>
      {people.members.map((member) => (
        <li key={member.memberId} className={classes["person"]} data-keep-together>
          <span>
            {member.name}
            <Text size="xs" c="dimmed">
              {t(`meetingPeople.part.${member.part}`)}
              {member.substitute === null
                ? null
                : `; ${t("meetingPeople.substitute", { post: member.substitute.name })}`}
            </Text>
          </span>
          {canMark ? (
            <Marks member={member} people={people} attendance={attendance} />
          ) : (
            <Read member={member} />
          )}
        </li>
      ))}
    </ul>
  );
};
