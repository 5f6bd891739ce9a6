import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FrameworkAct } from "./framework-act.ts";
import { MemberForm } from "./member-form.tsx";
import { PeriodForm } from "./period-form.tsx";
import { RemoveForm } from "./remove-form.tsx";
import { VersionForm } from "./version-form.tsx";

interface FrameworkDialogProps {
  act: FrameworkAct | null;
  onClose: () => void;
}

const Form = ({ act, onClose }: { act: FrameworkAct; onClose: () => void }) => {
  switch (act.kind) {
    case "version":
      return <VersionForm act={act} onClose={onClose} />;
    case "member":
      return <MemberForm act={act} onClose={onClose} />;
    case "period":
      return <PeriodForm act={act} onClose={onClose} />;
    default:
      return <RemoveForm act={act} onClose={onClose} />;
  }
};

/** The dialog of whatever is being done on the page. */
export const FrameworkDialog = ({ act, onClose }: FrameworkDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={act !== null}
      onClose={onClose}
      title={act === null ? "" : t(`frameworks.dialog.${act.kind}`)}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {act === null ? null : <Form act={act} onClose={onClose} />}
    </Modal>
  );
};
