import type { ReactNode } from "react";
import { Modal, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { FormFailure } from "../milestones/form-failure.tsx";

interface RequestDialogProps {
  title: string;
  reason: string;
  reasonNote: string;
  effect: string;
  errorOf: (field: string) => string | undefined;
  errorOfForm: string | null;
  isBusy: boolean;
  onReason: (text: string) => void;
  onEffect: (text: string) => void;
  onSubmit: () => void;
  onClose: () => void;
  /** What is moved, and to what. */
  children: ReactNode;
}

/** The form of a request: the new target on top, why, and what it does. */
export const RequestDialog = (props: RequestDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={props.title}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm {...props} submitLabel={t("movedTargets.request.submit")}>
        {props.children}
        <Textarea
          label={t("movedTargets.request.reason")}
          description={props.reasonNote}
          withAsterisk
          autosize
          minRows={2}
          maxLength={2000}
          value={props.reason}
          error={props.errorOf("reason")}
          onChange={(event) => props.onReason(event.currentTarget.value)}
        />
        <Textarea
          label={t("movedTargets.request.effect")}
          description={t("movedTargets.request.effectNote")}
          autosize
          minRows={1}
          maxLength={2000}
          value={props.effect}
          error={props.errorOf("effect")}
          onChange={(event) => props.onEffect(event.currentTarget.value)}
        />
        <FormFailure message={props.errorOfForm} />
      </DialogForm>
    </Modal>
  );
};
