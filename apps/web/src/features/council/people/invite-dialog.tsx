import { Modal, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../../components/dialog-form.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useRefusal } from "../../../components/use-refusal.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { usePositions } from "../use-positions.ts";
import { PostField } from "./post-field.tsx";

interface InviteProps {
  meetingId: string;
  onClose: () => void;
}

const InviteForm = ({ meetingId, onClose }: InviteProps) => {
  const { t } = useTranslation();
  const positions = usePositions();
  const { done } = useNotices();
  const refused = useRefusal();
  const invite = useWrite(useTRPC().council.invite.mutationOptions());
  const form = useForm({
    initialValues: { positionId: null as string | null, name: "" },
    validate: {
      name: (name, { positionId }) =>
        name.trim() === "" && positionId === null ? t("meetingPeople.whoRequired") : null,
    },
  });
  const submit = form.onSubmit(async ({ positionId, name }) => {
    const guest = name.trim() || null;
    try {
      await invite.write({ meetingId, positionId, name: guest });
      const post = positions.find(({ id }) => id === positionId)?.title;
      done(t("meetingPeople.inviteDone", { name: guest ?? post ?? "" }));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm
      isBusy={invite.isWriting}
      submitLabel={t("meetingPeople.invite")}
      onSubmit={submit}
      onClose={onClose}
    >
      <PostField data-autofocus label={t("meetingPeople.post")} {...form.getInputProps("positionId")} />
      <TextInput
        label={t("meetingPeople.name")}
        maxLength={500}
        autoComplete="off"
        {...form.getInputProps("name")}
      />
    </DialogForm>
  );
};

/** Invites somebody who is not a member. */
export const InviteDialog = ({ isOpen, ...props }: InviteProps & { isOpen: boolean }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      title={t("meetingPeople.inviteTitle")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <InviteForm {...props} />
    </Modal>
  );
};
