import type { CalendarDate } from "@kedr/domain";
import { CountedChoice } from "./counted-choice.tsx";
import type { FrameworkAct } from "./framework-act.ts";
import { Group, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { EffectPreview } from "./effect-preview.tsx";
import { useSavedEdit } from "./use-saved-edit.ts";

type PeriodAct = Extract<FrameworkAct, { kind: "period" }>;

/** Days on which a member counts otherwise than usual, with the reason. */
export const PeriodForm = ({ act, onClose }: { act: PeriodAct; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const refused = useRefusal();
  const { save, dialog } = useSavedEdit();
  const { write, isWriting } = useWrite(useTRPC().countingPeriod.save.mutationOptions());
  // The period that was read when the form was opened.
  const [{ version, member, period }] = useState(act);
  const form = useForm({
    initialValues: {
      fromDate: (period?.fromDate ?? today) as CalendarDate | null,
      toDate: period?.toDate ?? (null as CalendarDate | null),
      isCounted: period?.isCounted ?? !member.isUsuallyCounted,
      reason: period?.reason ?? "",
    },
    validate: {
      fromDate: (day) => (day === null ? t("frameworks.form.dayRequired") : null),
      reason: (reason) => (reason.trim() === "" ? t("frameworks.form.reasonRequired") : null),
    },
  });
  const { fromDate, toDate, isCounted } = form.values;
  const reason = form.values.reason.trim();
  const named = { memberId: member.id, ...(period === null ? {} : { countingPeriodId: period.id }) };
  const submit = form.onSubmit(async () => {
    if (fromDate === null) return;
    try {
      await save({
        base: period && {
          fields: {
            fromDate: period.fromDate,
            toDate: period.toDate,
            isCounted: period.isCounted,
            reason: period.reason,
          },
          version: period.version,
        },
        edited: { fromDate, toDate, isCounted, reason },
        write: (fields, read) =>
          write({ ...named, ...fields, ...(read === undefined ? {} : { version: read }) }),
        done: t("frameworks.done.period"),
      });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <>
      <DialogForm isBusy={isWriting} onSubmit={submit} onClose={onClose}>
        <Text size="sm" c="dimmed">
          {version.name}
        </Text>
        <Text fw={500}>{member.indicator.name}</Text>
        <CountedChoice
          label={t("frameworks.form.inTheseDays")}
          isCounted={isCounted}
          onChange={(counts) => form.setFieldValue("isCounted", counts)}
        />
        <Group align="start">
          <DateField
            name="fromDate"
            label={t("frameworks.field.fromDate")}
            required
            maw={220}
            {...form.getInputProps("fromDate")}
            value={fromDate}
          />
          <DateField
            name="toDate"
            label={t("frameworks.field.toDate")}
            description={t("frameworks.form.noEndHint")}
            maw={260}
            {...form.getInputProps("toDate")}
            value={toDate}
          />
        </Group>
        <Textarea
          label={t("frameworks.field.reason")}
          required
          maxLength={500}
          autosize
          {...form.getInputProps("reason")}
        />
        <EffectPreview
          change={
            fromDate === null || reason === ""
              ? null
              : {
                  kind: "period",
                  ...named,
                  fromDate,
                  toDate,
                  isCounted,
                  reason,
                  ...(period === null ? {} : { version: period.version }),
                }
          }
        />
      </DialogForm>
      {dialog}
    </>
  );
};
