import type { QueuedReport } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useTakeBackReview } from "./use-take-back-review.ts";

/**
 * Accepts several reports at once, and tells how many were left out because they had changed; the notice takes
 * them back.
 */
export const useAcceptMany = () => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const { takeBack } = useTakeBackReview();
  const acceptMany = useWrite(useTRPC().report.acceptMany.mutationOptions());
  const accept = async (reports: readonly QueuedReport[]): Promise<void> => {
    try {
      const { accepted, refused } = await acceptMany.write({
        reports: reports.map(({ report }) => ({ reportId: report.id, version: report.version })),
      });
      const told = [
        t("review.acceptedMany", { count: accepted.length }),
        ...(refused.length === 0 ? [] : [t("review.leftOut", { count: refused.length })]),
      ];
      const versions = new Map(reports.map(({ report }) => [report.id, report.version]));
      const settled = accepted.map(
        (id) => ({ what: "report", id, version: (versions.get(id) ?? 0) + 1 }) as const,
      );
      done(told.join(". "), settled.length > 0 ? { run: () => void takeBack(settled) } : undefined);
    } catch (error) {
      failed(error);
    }
  };
  return { accept, isAccepting: acceptMany.isWriting };
};
