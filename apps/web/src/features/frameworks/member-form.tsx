import type { IndicatorDirection, MethodologyMemberView } from "@kedr/domain";
import { CountedChoice } from "./counted-choice.tsx";
import type { FrameworkAct } from "./framework-act.ts";
import { Group, NumberInput, Select, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { EffectPreview } from "./effect-preview.tsx";
import { IndicatorSelect } from "./indicator-select.tsx";
import { IndustrySelect } from "./industry-select.tsx";
import { useSavedEdit } from "./use-saved-edit.ts";

type MemberAct = Extract<FrameworkAct, { kind: "member" }>;

const fieldsOf = (member: MethodologyMemberView | null) => ({
  isCounted: member?.isUsuallyCounted ?? true,
  reason: member?.usualReason ?? null,
  industryId: member?.industryId ?? null,
  weight: member?.weight ?? 1,
  cap: member?.cap ?? null,
  direction: member?.direction ?? (null as IndicatorDirection | null),
});

const directions: readonly IndicatorDirection[] = ["higher_is_better", "lower_is_better"];

/** How a version counts an indicator, or an indicator that it is to count. */
export const MemberForm = ({ act, onClose }: { act: MemberAct; onClose: () => void }) => {
  const { t } = useTranslation();
  const refused = useRefusal();
  const { save, dialog } = useSavedEdit();
  const { write, isWriting } = useWrite(useTRPC().methodology.saveMembers.mutationOptions());
  // The membership that was read when the form was opened.
  const [{ version, member }] = useState(act);
  const first = fieldsOf(member);
  const form = useForm({
    initialValues: {
      ...first,
      indicatorId: member?.indicator.id ?? (null as string | null),
      reason: first.reason ?? "",
    },
    validate: {
      indicatorId: (id) => (id === null ? t("frameworks.form.indicatorRequired") : null),
      reason: (reason, { isCounted }) =>
        !isCounted && reason.trim() === "" ? t("frameworks.form.reasonRequired") : null,
      weight: (weight) => (weight > 0 ? null : t("frameworks.form.weightRequired")),
    },
  });
  const { indicatorId, ...said } = form.values;
  const edited = { ...said, reason: said.isCounted ? null : said.reason.trim() || null };
  const isWhole = indicatorId !== null && (edited.isCounted || edited.reason !== null) && edited.weight > 0;
  const submit = form.onSubmit(async () => {
    if (indicatorId === null) return;
    try {
      await save({
        base: member && { fields: first, version: member.version },
        edited,
        write: (fields, read) =>
          write({
            methodologyId: version.id,
            members: [{ indicatorId, ...fields, ...(read === undefined ? {} : { version: read }) }],
          }),
        done: t("frameworks.done.member"),
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
        {member === null ? (
          <IndicatorSelect version={version} {...form.getInputProps("indicatorId")} />
        ) : (
          <Text fw={500}>{member.indicator.name}</Text>
        )}
        <CountedChoice
          label={t("frameworks.field.isCounted")}
          isCounted={said.isCounted}
          onChange={(counts) => form.setFieldValue("isCounted", counts)}
        />
        {said.isCounted ? null : (
          <Textarea
            label={t("frameworks.form.whyNot")}
            required
            maxLength={500}
            autosize
            {...form.getInputProps("reason")}
          />
        )}
        <Group align="start">
          <NumberInput
            label={t("frameworks.field.weight")}
            decimalSeparator=","
            decimalScale={3}
            hideControls
            maw={160}
            {...form.getInputProps("weight")}
            onChange={(typed) => form.setFieldValue("weight", typeof typed === "number" ? typed : 0)}
          />
          <NumberInput
            label={t("frameworks.field.cap")}
            description={t("frameworks.form.capHint")}
            decimalSeparator=","
            decimalScale={3}
            hideControls
            maw={240}
            {...form.getInputProps("cap")}
            value={said.cap ?? ""}
            onChange={(typed) => form.setFieldValue("cap", typeof typed === "number" ? typed : null)}
          />
        </Group>
        <Select
          label={t("frameworks.field.direction")}
          data={directions.map((value) => ({ value, label: t(`frameworks.direction.${value}`) }))}
          placeholder={t("frameworks.form.ownDirection")}
          clearable
          clearButtonProps={{ "aria-label": t("frameworks.form.ownDirection") }}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps("direction")}
        />
        <IndustrySelect {...form.getInputProps("industryId")} />
        <EffectPreview
          change={
            isWhole
              ? {
                  kind: "members",
                  methodologyId: version.id,
                  members: [
                    { indicatorId, ...edited, ...(member === null ? {} : { version: member.version }) },
                  ],
                }
              : null
          }
        />
      </DialogForm>
      {dialog}
    </>
  );
};
