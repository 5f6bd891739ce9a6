import type { RescheduleView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** Takes the decision on a move back, and says so, or why not. */
export const useTakeBackDecision = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().reschedule.takeBackDecision.mutationOptions());
  const takeBack = async ({ id, version, target }: Pick<RescheduleView, "id" | "version" | "target">) => {
    try {
      await write({ rescheduleId: id, version });
      notices.done(t("movedTargets.decision.takenBack", { title: target.title }));
    } catch (error) {
      notices.failed(error);
    }
  };
  return { takeBack, isWriting };
};
