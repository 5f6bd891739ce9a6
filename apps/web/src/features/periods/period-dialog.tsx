import type { CalendarDate, CountedPeriod } from "@kedr/domain";
import { Modal, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { usePeriodName } from "./period-name.ts";

/** What is being done to which period. */
export interface PeriodAct {
  period: CountedPeriod;
  kind: "reopen" | "close";
}

interface PeriodFormProps extends PeriodAct {
  onClose: () => void;
}

const usePeriodWrites = () => {
  const trpc = useTRPC();
  const reopen = useWrite(trpc.period.reopen.mutationOptions());
  const close = useWrite(trpc.period.close.mutationOptions());
  return { reopen, close, isWriting: reopen.isWriting || close.isWriting };
};

const PeriodForm = ({ period, kind, onClose }: PeriodFormProps) => {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const { today } = useSession();
  const { done } = useNotices();
  const refused = useRefusal();
  const writes = usePeriodWrites();
  const isReopening = kind === "reopen";
  const form = useForm({
    initialValues: { until: null as CalendarDate | null, reason: "" },
    validate: {
      until: (until) => (isReopening && until === null ? t("periods.untilRequired") : null),
      reason: (reason) => (reason.trim() === "" ? t("periods.reasonRequired") : null),
    },
  });
  const submit = form.onSubmit(async ({ until, reason }) => {
    const named = { periodId: period.id, version: period.version, reason: reason.trim() };
    try {
      if (until !== null) await writes.reopen.write({ ...named, until });
      else await writes.close.write(named);
      done(t(isReopening ? "periods.reopenedDone" : "periods.closedDone"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm
      isBusy={writes.isWriting}
      submitLabel={t(isReopening ? "periods.reopen" : "periods.close")}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        {nameOf(period)}
      </Text>
      <Text size="sm">{t(isReopening ? "periods.reopenText" : "periods.closeText")}</Text>
      {isReopening ? (
        <DateField
          data-autofocus
          label={t("periods.until")}
          min={today}
          required
          {...form.getInputProps("until")}
          value={form.values.until}
        />
      ) : null}
      <Textarea
        {...(isReopening ? {} : { "data-autofocus": true })}
        label={t("periods.reason")}
        autosize
        minRows={2}
        maxLength={500}
        required
        {...form.getInputProps("reason")}
      />
    </DialogForm>
  );
};

/** Opens a closed period again, or ends an open one early; both ask for the reason, which stays in the log. */
export const PeriodDialog = ({ act, onClose }: { act: PeriodAct | null; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={act !== null}
      onClose={onClose}
      title={t(act?.kind === "close" ? "periods.closeTitle" : "periods.reopenTitle")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {act ? <PeriodForm {...act} onClose={onClose} /> : null}
    </Modal>
  );
};
