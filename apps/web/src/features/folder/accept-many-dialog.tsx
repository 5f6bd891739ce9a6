import type { Reference } from "@kedr/domain";
import { List } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useTRPC } from "../../lib/trpc.ts";
import { useAcceptMany } from "../review/use-accept-many.ts";

interface AcceptManyDialogProps {
  reports: readonly { reportId: string; project: Reference }[];
  onClose: () => void;
}

/** Accepts the reports that nothing sets apart, after naming them. */
export const AcceptManyDialog = ({ reports, onClose }: AcceptManyDialogProps) => {
  const { t } = useTranslation();
  const { data } = useQuery(useTRPC().report.queue.queryOptions({}));
  const { accept, isAccepting } = useAcceptMany();
  const ids = new Set(reports.map(({ reportId }) => reportId));
  const queued = data?.reports.filter(({ report }) => ids.has(report.id)) ?? [];
  const confirm = async () => {
    await accept(queued);
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen={queued.length > 0}
      title={t("review.acceptManyTitle")}
      confirmLabel={t("review.acceptMany", { count: queued.length })}
      isBusy={isAccepting}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t("review.acceptManyText")}
      <List size="sm" mt="xs">
        {queued.map(({ report, project }) => (
          <List.Item key={report.id}>{project.name}</List.Item>
        ))}
      </List>
    </ConfirmDialog>
  );
};
