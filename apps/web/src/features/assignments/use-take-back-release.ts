import type { AssignmentView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** Takes a release from control back, and says so, or why not. */
export const useTakeBackRelease = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().assignment.takeBackRelease.mutationOptions());
  const takeBack = async ({ id, version }: Pick<AssignmentView, "id" | "version">): Promise<void> => {
    try {
      await write({ assignmentId: id, version });
      notices.done(t("assignments.release.takenBack"));
    } catch (error) {
      notices.failed(error);
    }
  };
  return { takeBack, isWriting };
};
