import type { PublicationView } from "@kedr/domain";
import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { Busy } from "./busy.tsx";
import { Confirmation } from "./confirmation.tsx";
import { PublishFields } from "./publish-fields.tsx";
import type { Published } from "./published-notice.tsx";
import { usePublishing } from "./use-publishing.ts";

interface PublishDialogProps {
  /** The publication to be corrected; null for one that stands on its own. */
  corrected: PublicationView | null;
  onClose: () => void;
  onPublished: (published: Published) => void;
}

/** Asks what is to be published, shows what goes in, has it confirmed, and stays until it is made. */
export const PublishDialog = ({ corrected, onClose, onPublished }: PublishDialogProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const publishing = usePublishing({ corrected, onPublished });
  const { isChecked, isWriting, back } = publishing;
  const { asOf } = publishing.form.values;
  const preview = useQuery({
    ...useTRPC().publication.preview.queryOptions({ day: asOf ?? today }),
    enabled: asOf !== null,
  });
  const step = () => {
    if (isWriting) return <Busy />;
    if (isChecked && preview.data !== undefined)
      return <Confirmation corrected={corrected} publishing={publishing} preview={preview.data} />;
    return (
      <PublishFields
        corrected={corrected}
        publishing={publishing}
        preview={asOf === null ? null : preview}
        onClose={onClose}
      />
    );
  };
  return (
    <Modal
      opened
      size="lg"
      // What was typed is not lost to a click beside the dialog, nor the publication that is being made to any key.
      closeOnClickOutside={false}
      closeOnEscape={!isWriting}
      withCloseButton={!isWriting}
      onClose={isChecked ? back : onClose}
      title={
        corrected === null
          ? t("publications.dialog.publish")
          : t("publications.dialog.correct", { number: corrected.number })
      }
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {step()}
    </Modal>
  );
};
