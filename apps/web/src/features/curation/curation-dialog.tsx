import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AssignForm } from "./assign-form.tsx";
import type { CurationAct } from "./curation-act.ts";
import { EndForm } from "./end-form.tsx";
import { HandOverForm } from "./hand-over-form.tsx";
import { RemoveTermDialog } from "./remove-term-dialog.tsx";
import { TakeBackDialog } from "./take-back-dialog.tsx";
import { TermForm } from "./term-form.tsx";

interface CurationDialogProps {
  act: CurationAct | null;
  onClose: () => void;
}

const Form = ({ act, onClose }: { act: CurationAct; onClose: () => void }) => {
  switch (act.kind) {
    case "handOver":
      return <HandOverForm act={act} onClose={onClose} />;
    case "assign":
      return <AssignForm act={act} onClose={onClose} />;
    case "end":
      return <EndForm act={act} onClose={onClose} />;
    case "term":
      return <TermForm act={act} onClose={onClose} />;
    default:
      return null;
  }
};

/** The dialog of whatever is being done on the page. */
export const CurationDialog = ({ act, onClose }: CurationDialogProps) => {
  const { t } = useTranslation();
  if (act?.kind === "takeBack") return <TakeBackDialog act={act} onClose={onClose} />;
  if (act?.kind === "removeTerm") return <RemoveTermDialog act={act} onClose={onClose} />;
  return (
    <Modal
      opened={act !== null}
      onClose={onClose}
      title={act === null ? "" : t(`curation.dialog.${act.kind}`)}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {act === null ? null : <Form act={act} onClose={onClose} />}
    </Modal>
  );
};
