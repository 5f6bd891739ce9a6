import type { IndicatorCard } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../../components/dialog-form.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";

/** Asks before an indicator is taken away, or says what speaks of it. */
export const RemoveForm = ({ card, onClose }: { card: IndicatorCard; onClose: () => void }) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const navigate = useNavigate();
  const { write, isWriting } = useWrite(useTRPC().indicator.remove.mutationOptions());
  const { indicator, version, referrers } = card;
  const what = referrers.map(({ kind, count }) => t(`indicatorCard.remove.kind.${kind}`, { count }));
  const submit = async () => {
    try {
      // Left first: the page of what is gone would be read again and not be found.
      await navigate({ to: "/indicators" });
      await write({ indicatorId: indicator.id, version });
      notices.done(t("indicatorCard.done.remove"));
    } catch (error) {
      notices.failed(error);
    }
  };
  return (
    <DialogForm
      isBusy={isWriting}
      isDangerous
      canSubmit={referrers.length === 0}
      submitLabel={t("shared.action.remove")}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Text fw={500}>{indicator.name}</Text>
      <Text size="sm">
        {referrers.length === 0
          ? t("indicatorCard.remove.text")
          : t("indicatorCard.remove.cannot", { what: what.join(", ") })}
      </Text>
    </DialogForm>
  );
};
