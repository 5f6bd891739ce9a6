import type { MemberView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";

/** Asks before a wrong entry is removed. */
export const RemoveMemberDialog = ({
  member,
  onClose,
}: {
  /** Null while nothing is being removed. */
  member: MemberView | null;
  onClose: () => void;
}) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const removal = useWrite(useTRPC().councilMember.remove.mutationOptions());
  const remove = async ({ id, version, label }: MemberView) => {
    try {
      await removal.write({ councilMemberId: id, version });
      done(t("meetingPeople.council.removed", { name: label }));
    } catch (error) {
      failed(error);
    }
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen={member !== null}
      title={t("meetingPeople.council.removeTitle")}
      confirmLabel={t("shared.action.remove")}
      isDangerous
      isBusy={removal.isWriting}
      onConfirm={() => {
        if (member !== null) void remove(member);
      }}
      onClose={onClose}
    >
      {t("meetingPeople.council.removeText", { name: member?.label ?? "" })}
    </ConfirmDialog>
  );
};
