import type { CardAct } from "./card-act.ts";
import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CardForm } from "./card-form.tsx";
import { FormulaForm } from "./formula-form.tsx";
import { RemoveForm } from "./remove-form.tsx";
import { TargetsForm } from "./targets-form.tsx";
import { WithChoices } from "./with-choices.tsx";

interface CardDialogProps {
  act: CardAct | null;
  onClose: () => void;
}

const Form = ({ act, onClose }: { act: CardAct; onClose: () => void }) => {
  switch (act.kind) {
    case "create":
    case "edit":
      return (
        <WithChoices>
          {(choices) => (
            <CardForm card={act.kind === "edit" ? act.card : null} choices={choices} onClose={onClose} />
          )}
        </WithChoices>
      );
    case "targets":
      return <TargetsForm card={act.card} onClose={onClose} />;
    case "formula":
      return (
        <WithChoices>
          {(choices) => <FormulaForm card={act.card} choices={choices} onClose={onClose} />}
        </WithChoices>
      );
    case "remove":
      return <RemoveForm card={act.card} onClose={onClose} />;
  }
};

/** The dialog of whatever is being done to a card. A click beside it does not throw away what was typed. */
export const CardDialog = ({ act, onClose }: CardDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={act !== null}
      onClose={onClose}
      closeOnClickOutside={false}
      title={act === null ? "" : t(`indicatorCard.dialog.${act.kind}`)}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {act === null ? null : <Form act={act} onClose={onClose} />}
    </Modal>
  );
};
