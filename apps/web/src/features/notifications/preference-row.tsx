import type { MailDelivery, NotificationPreference } from "@kedr/domain";
import { Checkbox } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { Table } from "../../components/table.tsx";

interface PreferenceRowProps {
  choice: NotificationPreference;
  mail: MailDelivery;
}

/** One kind with its two ticks. A tick stands at once and is taken back where it could not be kept. */
export const PreferenceRow = ({ choice, mail }: PreferenceRowProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const queryClient = useQueryClient();
  const { preferences, savePreference } = useTRPC().notification;
  const { write } = useWrite(savePreference.mutationOptions());
  const [wish, setWish] = useState<NotificationPreference | null>(null);
  const { isShown, isMailed } = wish ?? choice;
  const save = async (change: Partial<NotificationPreference>) => {
    const wished = { ...choice, ...wish, ...change };
    setWish(wished);
    try {
      queryClient.setQueryData(preferences.queryKey(), await write(wished));
    } catch (error) {
      notices.failed(error);
    }
    setWish((latest) => (latest === wished ? null : latest));
  };
  const kind = t(`notifications.kinds.${choice.kind}`);
  return (
    <Table.Tr>
      <Table.Td>{kind}</Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={t("notifications.showKind", { kind })}
          checked={isShown}
          onChange={({ currentTarget }) => void save({ isShown: currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={t("notifications.mailKind", { kind })}
          checked={isMailed}
          disabled={mail === "off"}
          onChange={({ currentTarget }) => void save({ isMailed: currentTarget.checked })}
        />
      </Table.Td>
    </Table.Tr>
  );
};
