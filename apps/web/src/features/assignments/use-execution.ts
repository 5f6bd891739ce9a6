import type { AssignmentView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

interface Told {
  execution: "in_progress" | "reported";
  note: string | null;
  partiesNote?: string | null;
}

type Versioned = Pick<AssignmentView, "id" | "version" | "executionNote">;

/** How far the work is: told, begun, or a report taken back. */
export const useExecution = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().assignment.report.mutationOptions());
  const tell = ({ id, version }: Versioned, told: Told) => write({ assignmentId: id, version, ...told });
  const backToWork = async (assignment: Versioned, message: string): Promise<void> => {
    try {
      await tell(assignment, { execution: "in_progress", note: assignment.executionNote });
      notices.done(message);
    } catch (error) {
      notices.failed(error);
    }
  };
  return {
    tell,
    isWriting,
    begin: (assignment: Versioned) => backToWork(assignment, t("assignments.report.begun")),
    takeReportBack: (assignment: Versioned) => backToWork(assignment, t("assignments.report.takenBack")),
  };
};
