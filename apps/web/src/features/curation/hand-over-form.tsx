import type { CalendarDate } from "@kedr/domain";
import { Checkbox, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useSession } from "../../lib/session.ts";
import type { CurationAct } from "./curation-act.ts";
import { HandOverPreview } from "./hand-over-preview.tsx";
import { PostSelect } from "./post-select.tsx";
import { useHandOver } from "./use-hand-over.ts";
import { StandingNote, WhenNote } from "./when-note.tsx";

interface HandOverFormProps {
  act: Extract<CurationAct, { kind: "handOver" }>;
  onClose: () => void;
}

/** One industry of a post, some or all of them go to another post from a day on. */
export const HandOverForm = ({ act: { from, items, chosen }, onClose }: HandOverFormProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const refused = useRefusal();
  const { handOver, isWriting } = useHandOver();
  const form = useForm({
    initialValues: {
      curations: chosen,
      positionId: null as string | null,
      fromDate: today as CalendarDate | null,
      basis: "",
    },
    validate: {
      curations: (ids) => (ids.length === 0 ? t("curation.form.industriesRequired") : null),
      positionId: (id) => (id === null ? t("curation.form.postRequired") : null),
      fromDate: (day) => (day === null ? t("curation.form.dayRequired") : null),
      basis: (basis, { fromDate }) =>
        fromDate !== null && fromDate < today && basis.trim() === ""
          ? t("curation.form.basisRequired")
          : null,
    },
  });
  const { curations, positionId, fromDate, basis } = form.values;
  const moved = items.filter(({ curation }) => curations.includes(curation.id));
  const submit = form.onSubmit(async () => {
    if (positionId === null || fromDate === null) return;
    try {
      await handOver(moved, { positionId, fromDate, basis: basis.trim() || null });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm
      isBusy={isWriting}
      submitLabel={t("curation.action.handOver")}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text fw={500}>{from.name}</Text>
      <Checkbox.Group label={t("curation.form.industries")} {...form.getInputProps("curations")}>
        <Stack gap={6} mt={4}>
          {items.map(({ curation, industry }) => (
            <Checkbox key={curation.id} value={curation.id} label={industry.name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <PostSelect label={t("curation.form.toPost")} {...form.getInputProps("positionId")} />
      <StandingNote positionId={positionId} />
      <DateField
        name="fromDate"
        label={t("curation.form.fromDay")}
        required
        maw={260}
        {...form.getInputProps("fromDate")}
        value={fromDate}
      />
      <WhenNote day={fromDate} />
      <TextInput
        label={t("curation.form.basis")}
        description={t("curation.form.basisHint")}
        maxLength={500}
        autoComplete="off"
        {...form.getInputProps("basis")}
      />
      <HandOverPreview items={moved} fromDate={fromDate} />
    </DialogForm>
  );
};
