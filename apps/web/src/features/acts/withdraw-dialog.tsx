import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useTakeBack } from "./use-take-back.ts";

/** What is taken back, with its words. */
export interface Withdrawn {
  what: "question" | "proposal";
  id: string;
  version: number;
  title: string;
}

/** Asks before a question or a proposal is taken back: to begin anew is another one. */
export const WithdrawDialog = ({ withdrawn, onClose }: { withdrawn: Withdrawn; onClose: () => void }) => {
  const { t } = useTranslation();
  const { withdrawInquiry, withdrawProposal, isWriting } = useTakeBack();
  const { what, title } = withdrawn;
  const withdraw = async () => {
    await (what === "question" ? withdrawInquiry(withdrawn, title) : withdrawProposal(withdrawn));
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t(`acts.withdraw.${what}`)}
      confirmLabel={t("acts.action.withdraw")}
      isBusy={isWriting}
      onConfirm={() => void withdraw()}
      onClose={onClose}
    >
      <Text fw={500}>{title}</Text>
      <Text size="sm" mt={4}>
        {t(`acts.withdraw.${what}Text`)}
      </Text>
    </ConfirmDialog>
  );
};
