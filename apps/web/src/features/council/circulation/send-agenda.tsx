import type { CalendarDate } from "@kedr/domain";
import { Button, Group } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconMailForward } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../../components/date-field.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { useRefusal } from "../../../components/use-refusal.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { useFormat } from "../../../lib/use-format.ts";

interface SendAgendaProps {
  meetingId: string;
  today: CalendarDate;
  isAgain: boolean;
}

/** Sends the agenda round as it stands. What was sent never changes: sent again, it is the next version. */
export const SendAgenda = ({ meetingId, today, isAgain }: SendAgendaProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { done } = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().circulation.send.mutationOptions());
  const form = useForm({
    initialValues: { commentsUntil: null as CalendarDate | null },
    validate: { commentsUntil: (date) => (date === null ? t("circulation.send.dateRequired") : null) },
  });
  const submit = form.onSubmit(async ({ commentsUntil }, event) => {
    if (commentsUntil === null || event?.currentTarget.querySelector("[aria-invalid=true]")) return;
    try {
      await write({ meetingId, commentsUntil });
      done(t("circulation.send.done", { date: format.date(commentsUntil) }));
      form.reset();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <SectionCard title={t("circulation.send.title")} note={t("circulation.send.note")}>
      <form onSubmit={submit} noValidate>
        <Group align="flex-start" gap="sm">
          <DateField
            label={t("circulation.send.commentsUntil")}
            min={today}
            outOfRange={t("circulation.send.past")}
            required
            {...form.getInputProps("commentsUntil")}
            value={form.values.commentsUntil}
          />
          <Button
            type="submit"
            mt={26}
            loading={isWriting}
            leftSection={<IconMailForward size={16} aria-hidden />}
          >
            {isAgain ? t("circulation.send.again") : t("circulation.send.first")}
          </Button>
        </Group>
      </form>
    </SectionCard>
  );
};
