import type { MilestoneView } from "@kedr/domain";
import { EvidenceDialog } from "../evidence/evidence-dialog.tsx";

interface FilesDialogProps {
  milestone: MilestoneView;
  isOpen: boolean;
  onClose: () => void;
}

/** The files that show a milestone done. */
export const FilesDialog = ({ milestone: { id, title }, isOpen, onClose }: FilesDialogProps) => (
  <EvidenceDialog owner={{ milestoneId: id }} title={title} isOpen={isOpen} onClose={onClose} />
);
