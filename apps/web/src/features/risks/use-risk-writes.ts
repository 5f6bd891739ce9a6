import type { ProblemView, RiskView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** Taking a settlement or a resolution back: asked for in a dialog, and offered as an undo. */
export const useReopening = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const trpc = useTRPC();
  const risk = useWrite(trpc.risk.reopen.mutationOptions());
  const problem = useWrite(trpc.problem.reopen.mutationOptions());
  return {
    isWriting: risk.isWriting || problem.isWriting,
    reopenRisk: async ({ id: riskId, version, title }: RiskView) => {
      try {
        await risk.write({ riskId, version });
        notices.done(t("risks.done.riskReopened", { title }));
      } catch (error) {
        notices.failed(error);
      }
    },
    reopenProblem: async ({ id: problemId, version, title }: ProblemView) => {
      try {
        await problem.write({ problemId, version });
        notices.done(t("risks.done.problemReopened", { title }));
      } catch (error) {
        notices.failed(error);
      }
    },
  };
};

/** Tells of what was written, with a way back where there is one. */
export const useRiskNews = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { reopenRisk, reopenProblem } = useReopening();
  return {
    riskSaved: ({ title }: RiskView) => notices.done(t("risks.done.riskSaved", { title })),
    riskSettled: (risk: RiskView) => {
      const { title } = risk;
      const message =
        risk.state === "closed" ? t("risks.done.closed", { title }) : t("risks.done.occurred", { title });
      notices.done(message, { run: () => void reopenRisk(risk) });
    },
    problemSaved: ({ title }: ProblemView) => notices.done(t("risks.done.problemSaved", { title })),
    problemResolved: (problem: ProblemView) =>
      notices.done(t("risks.done.resolved", { title: problem.title }), {
        run: () => void reopenProblem(problem),
      }),
  };
};
