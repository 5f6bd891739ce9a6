import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

interface Versioned {
  id: string;
  version: number;
}

/** The ways back from what a reviewer has just done. Each says that it was done, or why not. */
export const useTakeBack = () => {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const notices = useNotices();
  const inquiry = useWrite(trpc.inquiry.withdraw.mutationOptions());
  const assignment = useWrite(trpc.assignment.takeBack.mutationOptions());
  const proposal = useWrite(trpc.proposal.withdraw.mutationOptions());
  const telling = async (act: Promise<unknown>, message: string): Promise<void> => {
    try {
      await act;
      notices.done(message);
    } catch (error) {
      notices.failed(error);
    }
  };
  return {
    isWriting: inquiry.isWriting || assignment.isWriting || proposal.isWriting,
    withdrawInquiry: ({ id, version }: Versioned, title: string) =>
      telling(inquiry.write({ inquiryId: id, version }), t("acts.withdraw.done", { title })),
    takeBackAssignment: ({ id, version }: Versioned, name: string) =>
      telling(assignment.write({ assignmentId: id, version }), t("acts.takenBack", { name })),
    withdrawProposal: ({ id, version, title }: Versioned & { title: string }) =>
      telling(proposal.write({ proposalId: id, version }), t("acts.withdraw.done", { title })),
  };
};
