import type { AttendanceState, InvitedToMeeting, MeetingPeopleView, MemberAtMeeting } from "@kedr/domain";
import { useState } from "react";

/** A mark as it stands on the screen, saved or not. */
export interface Mark {
  state: AttendanceState;
  substituteName: string;
}

const markOf = ({ state, substituteName }: MemberAtMeeting): Mark => ({
  state,
  substituteName: substituteName ?? "",
});

const isSame = (one: Mark, other: Mark): boolean =>
  one.state === other.state && (one.state !== "substituted" || one.substituteName === other.substituteName);

/** Marks made on the screen over those that are stored, until they are saved. */
export const useAttendance = ({ members, invited }: MeetingPeopleView) => {
  const [own, setOwn] = useState<ReadonlyMap<string, Mark>>(new Map());
  const [came, setCame] = useState<ReadonlyMap<string, AttendanceState>>(new Map());
  const markOn = (member: MemberAtMeeting): Mark => own.get(member.memberId) ?? markOf(member);
  const stateOf = ({ id, state }: InvitedToMeeting): AttendanceState => came.get(id) ?? state;
  const changed = members.filter((member) => !isSame(markOn(member), markOf(member)));
  const changedGuests = invited.filter((guest) => stateOf(guest) !== guest.state);
  return {
    markOn,
    stateOf,
    mark: (memberId: string, mark: Mark) => setOwn((before) => new Map(before).set(memberId, mark)),
    markAll: (state: AttendanceState) =>
      setOwn(new Map(members.map((member) => [member.memberId, { ...markOf(member), state }]))),
    markGuest: (id: string, state: AttendanceState) => setCame((before) => new Map(before).set(id, state)),
    present: members.filter((member) => ["present", "substituted"].includes(markOn(member).state)).length,
    unsaved: changed.length + changedGuests.length,
    /** What goes to the server: the marks that differ, with the versions that were read. */
    toSave: () => ({
      attendance: changed.map((member) => {
        const { state, substituteName } = markOn(member);
        const instead = state === "substituted" ? substituteName.trim() || null : null;
        const { memberId: councilMemberId, version } = member;
        return { councilMemberId, state, substituteName: instead, version };
      }),
      invited: changedGuests.map((guest) => {
        const state = stateOf(guest);
        return {
          attendanceId: guest.id,
          state: state === "substituted" ? ("expected" as const) : state,
          version: guest.version,
        };
      }),
    }),
    forget: () => {
      setOwn(new Map());
      setCame(new Map());
    },
  };
};

export type Attendance = ReturnType<typeof useAttendance>;
