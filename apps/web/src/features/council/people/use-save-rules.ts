import type { CouncilRules } from "@kedr/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ConflictRow } from "../../../components/conflict-dialog.tsx";
import { useEditConflict } from "../../../components/use-edit-conflict.tsx";
import { changedIn, type Difference } from "../../../lib/edit-conflict.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { readStoredRules, type RulesFields } from "./stored-rules.ts";
import { useQuorumWords } from "./use-quorum-words.ts";

const labels = {
  quorumShare: "meetingPeople.rules.quorum",
  movesDueDates: "meetingPeople.rules.moves",
  headToldAfter: "meetingPeople.rules.headField",
  curatorToldAfter: "meetingPeople.rules.curatorField",
  councilToldAfter: "meetingPeople.rules.councilField",
} as const satisfies Record<keyof RulesFields, string>;

/** The rules in words, two people's side by side. */
const useWording = () => {
  const { t } = useTranslation();
  const wordQuorum = useQuorumWords();
  const wordOf = (field: keyof RulesFields, value: RulesFields[keyof RulesFields]): string => {
    if (typeof value === "boolean")
      return t(value ? "meetingPeople.rules.movesOn" : "meetingPeople.rules.movesOff");
    return field === "quorumShare" || value === null ? wordQuorum(value) : String(value);
  };
  return ({ field, mine, theirs }: Difference<RulesFields>): ConflictRow => ({
    label: t(labels[field]),
    mine: mine === undefined ? t("council.question.notTouched") : wordOf(field, mine),
    theirs: wordOf(field, theirs),
  });
};

/**
 * Saves the rules of the Council over the version that was read when the form was opened. Resolves to false when the other
 * person's values were left as they are.
 */
export const useSaveRules = ({ version, ...base }: CouncilRules) => {
  const queryClient = useQueryClient();
  const { write, isWriting } = useWrite(useTRPC().councilMember.saveRules.mutationOptions());
  const conflict = useEditConflict();
  const word = useWording();
  const save = async (edited: RulesFields): Promise<boolean> => {
    const isSaved = await conflict.save({
      base,
      mine: changedIn(base, edited),
      version,
      write: (fields, read) => write({ version: read, ...fields }),
      read: readStoredRules,
      word,
    });
    if (!isSaved) void queryClient.invalidateQueries();
    return isSaved;
  };
  return { save, isWriting, dialog: conflict.dialog };
};
