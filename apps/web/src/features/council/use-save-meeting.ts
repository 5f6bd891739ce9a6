import type { MeetingView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import type { ConflictRow } from "../../components/conflict-dialog.tsx";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";
import { changedIn, type Difference } from "../../lib/edit-conflict.ts";
import { useFormat } from "../../lib/use-format.ts";
import { fieldsOf, readStoredMeeting, type MeetingFields } from "./stored-meeting.ts";
import { useMeetingWrites } from "./use-meeting-writes.ts";
import { usePositions } from "./use-positions.ts";

const labels = {
  kind: "council.kind.label",
  date: "council.plan.date",
  startTime: "council.plan.startTime",
  endTime: "council.plan.endTime",
  place: "council.plan.place",
  votingUntil: "council.plan.votingUntil",
  chairPositionId: "council.plan.chair",
  secretaryPositionId: "council.plan.secretary",
  meetingNumber: "council.edit.number",
} as const satisfies Record<keyof MeetingFields, string>;

/** The details of a meeting in words, two people's side by side. */
const useWording = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const positions = usePositions();
  const wordOf = (field: keyof MeetingFields, value: MeetingFields[keyof MeetingFields]): string => {
    if (value === null) return t("shared.notEntered");
    if (value === "ordinary" || value === "extraordinary" || value === "written")
      return t(`council.kind.${value}`);
    if (field === "date" || field === "votingUntil") return format.date(value as MeetingFields["date"]);
    return positions.find(({ id }) => id === value)?.title ?? String(value);
  };
  return ({ field, mine, theirs }: Difference<MeetingFields>): ConflictRow => ({
    label: t(labels[field]),
    mine: mine === undefined ? t("council.question.notTouched") : wordOf(field, mine),
    theirs: wordOf(field, theirs),
  });
};

/** Saves the details of a meeting over the version read; after a conflict both people's are shown. */
export const useSaveMeeting = (meeting: MeetingView) => {
  const { edit } = useMeetingWrites(meeting.id);
  const conflict = useEditConflict();
  const word = useWording();
  const save = (edited: MeetingFields): Promise<boolean> => {
    const base = fieldsOf(meeting);
    return conflict.save({
      base,
      mine: changedIn(base, edited),
      version: meeting.version,
      write: (fields, version) => edit.write({ meetingId: meeting.id, version, ...fields }),
      read: readStoredMeeting,
      word,
    });
  };
  return { save, isWriting: edit.isWriting, dialog: conflict.dialog };
};
