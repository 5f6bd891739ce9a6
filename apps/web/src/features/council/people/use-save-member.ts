import type { MemberView } from "@kedr/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConflictRow } from "../../../components/conflict-dialog.tsx";
import { useEditConflict } from "../../../components/use-edit-conflict.tsx";
import { changedIn, type Difference } from "../../../lib/edit-conflict.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { usePositions } from "../use-positions.ts";
import { councilParts, memberFields, readStoredMember, type MemberFields } from "./stored-member.ts";

const labels = {
  part: "meetingPeople.council.partField",
  positionId: "meetingPeople.post",
  name: "meetingPeople.name",
  substitutePositionId: "meetingPeople.council.substituteField",
  fromDate: "meetingPeople.council.fromDate",
  toDate: "meetingPeople.council.toDate",
  basis: "meetingPeople.council.basis",
} as const satisfies Record<keyof MemberFields, string>;

/** What is entered of a member in words, two people's side by side. */
const useWording = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const positions = usePositions();
  const wordOf = (field: keyof MemberFields, value: string | null): string => {
    if (value === null) return t("shared.notEntered");
    const part = field === "part" ? councilParts.find((one) => one === value) : undefined;
    if (part !== undefined) return t(`meetingPeople.part.${part}`);
    if (field === "fromDate" || field === "toDate") return format.date(value as MemberFields["fromDate"]);
    return positions.find(({ id }) => id === value)?.title ?? value;
  };
  return ({ field, mine, theirs }: Difference<MemberFields>): ConflictRow => ({
    label: t(labels[field]),
    mine: mine === undefined ? t("council.question.notTouched") : wordOf(field, mine),
    theirs: wordOf(field, theirs),
  });
};

/**
 * Adds a member of the Council (null), or rewrites one over the version that was read when the form was opened. Resolves
 * to false when the other person's values were left as they are.
 */
export const useSaveMember = (opened: MemberView | null) => {
  const [member] = useState(opened);
  const queryClient = useQueryClient();
  const { write, isWriting } = useWrite(useTRPC().councilMember.save.mutationOptions());
  const conflict = useEditConflict();
  const word = useWording();
  const save = async (edited: MemberFields): Promise<boolean> => {
    if (member === null) {
      await write(edited);
      return true;
    }
    const { id: councilMemberId, version } = member;
    const base = memberFields(member);
    const isSaved = await conflict.save({
      base,
      mine: changedIn(base, edited),
      version,
      write: (fields, read) => write({ councilMemberId, version: read, ...fields }),
      read: readStoredMember,
      word,
    });
    if (!isSaved) void queryClient.invalidateQueries();
    return isSaved;
  };
  return { save, isWriting, dialog: conflict.dialog };
};
