import type { AssignmentExtensionView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

type Versioned = Pick<AssignmentExtensionView, "id" | "version">;

/** The ways back from a request to move a date, and from its answer. */
export const useExtension = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const trpc = useTRPC();
  const withdrawal = useWrite(trpc.assignmentExtension.withdraw.mutationOptions());
  const taking = useWrite(trpc.assignmentExtension.takeBack.mutationOptions());
  const run = async (write: () => Promise<unknown>, message: string): Promise<void> => {
    try {
      await write();
      notices.done(message);
    } catch (error) {
      notices.failed(error);
    }
  };
  return {
    isWriting: withdrawal.isWriting || taking.isWriting,
    withdraw: ({ id: extensionId, version }: Versioned) =>
      run(() => withdrawal.write({ extensionId, version }), t("control.extension.withdrawn")),
    takeBack: ({ id: extensionId, version }: Versioned) =>
      run(() => taking.write({ extensionId, version }), t("control.extension.takenBack")),
  };
};
