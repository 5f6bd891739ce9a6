import type { AssignmentView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { PartyRow } from "./party-rows.tsx";
import { areRestorable, rowsOf } from "./restorable-parties.ts";

/** Saves the co-assignees of an assignment, and offers the way back to those before. */
export const useSaveParties = ({ id: assignmentId, version, parties: stored }: AssignmentView) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().assignment.saveParties.mutationOptions());
  const before = rowsOf(stored);
  const restore = async (read: number): Promise<void> => {
    try {
      await write({ assignmentId, version: read, parties: before });
      notices.done(t("control.parties.takenBack"));
    } catch (error) {
      notices.failed(error);
    }
  };
  const save = async (parties: PartyRow[]): Promise<void> => {
    const saved = await write({ assignmentId, version, parties });
    const undo = { run: () => void restore(saved.version) };
    notices.done(
      t("control.parties.done"),
      areRestorable(before, rowsOf(saved.parties), today) ? undo : undefined,
    );
  };
  return { save, isWriting };
};
