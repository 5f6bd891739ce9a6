import type { CalendarDate, Reference, RiskFields, RiskView } from "@kedr/domain";
import { riskLevel } from "@kedr/domain";
import { SimpleGrid, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { changedIn } from "../../lib/edit-conflict.ts";
import { useConflict } from "./use-conflict.ts";
import { DegreeChoice } from "./degree-choice.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { MeasureFields } from "./measure-fields.tsx";
import { ProjectField } from "./project-field.tsx";
import { RiskLevelBadge } from "./risk-badges.tsx";
import { readStoredRisk, riskEdit } from "./risk-edit.ts";
import { useEditWords } from "./use-edit-words.ts";
import { useRiskNews } from "./use-risk-writes.ts";

interface RiskDialogProps {
  /** Null for a new one. */
  risk: RiskView | null;
  projects: readonly Reference[];
  isOpen: boolean;
  onClose: () => void;
}

const blank = {
  title: "",
  probability: 2,
  impact: 2,
  measure: "",
  ownerPositionId: null as string | null,
  dueDate: null as CalendarDate | null,
};

/** Writes a risk: a new one, or over the version that was read when the form was opened. */
const useSaveRisk = (opened: RiskView | null) => {
  const { write, isWriting } = useWrite(useTRPC().risk.save.mutationOptions());
  const conflict = useConflict();
  const word = useEditWords();
  const news = useRiskNews();
  const save = async (projectId: string, fields: RiskFields): Promise<void> => {
    if (opened === null) return news.riskSaved(await write({ projectId, ...fields }));
    const base = riskEdit(opened);
    await conflict.save({
      base,
      mine: changedIn(base, { ...base, ...fields }),
      version: opened.version,
      write: async ({ state: _state, ...merged }, version) =>
        news.riskSaved(await write({ projectId, riskId: opened.id, version, ...merged })),
      read: readStoredRisk,
      word,
    });
  };
  return { save, isWriting, dialog: conflict.dialog };
};

/** A risk being noted or rewritten, with the level that it comes to. */
export const RiskDialog = ({ risk, projects, isOpen, onClose }: RiskDialogProps) => {
  const { t } = useTranslation();
  const [opened] = useState(risk);
  const { save, isWriting, dialog } = useSaveRisk(opened);
  const refused = useRefusal();
  const only = projects.length === 1 ? projects[0] : undefined;
  const initial = opened === null ? blank : { ...riskEdit(opened), measure: opened.measure ?? "" };
  const form = useForm({
    initialValues: { ...initial, projectId: opened?.projectId ?? only?.id ?? null },
    validate: {
      title: (value) => (value.trim() === "" ? t("risks.form.titleRequired") : null),
      projectId: (value) => (value === null ? t("risks.form.projectRequired") : null),
    },
  });
  const { probability, impact } = form.values;
  const submit = form.onSubmit(async ({ projectId, title, measure, ownerPositionId, dueDate }) => {
    if (projectId === null) return;
    const fields = { probability, impact, ownerPositionId, dueDate };
    try {
      await save(projectId, { ...fields, title: title.trim(), measure: measure.trim() || null });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <>
      <FormDialog
        title={opened === null ? t("risks.form.newRisk") : t("risks.form.editRisk")}
        {...(opened === null && only ? { about: only.name } : {})}
        isOpen={isOpen}
        isBusy={isWriting}
        onClose={onClose}
        onSubmit={submit}
      >
        {opened === null ? (
          <ProjectField
            projects={projects}
            {...form.getInputProps("projectId")}
            value={form.values.projectId}
          />
        ) : null}
        <TextInput
          data-autofocus
          label={t("risks.form.title")}
          description={t("risks.form.riskTitleHint")}
          required
          maxLength={500}
          autoComplete="off"
          {...form.getInputProps("title")}
        />
        <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">
          <DegreeChoice
            kind="probability"
            value={probability}
            onChange={(value) => form.setFieldValue("probability", value)}
          />
          <DegreeChoice
            kind="impact"
            value={impact}
            onChange={(value) => form.setFieldValue("impact", value)}
          />
          <div aria-live="polite">
            <Text size="xs" c="dimmed" mb={4}>
              {t("risks.form.level")}
            </Text>
            <RiskLevelBadge level={riskLevel({ probability, impact })} />
          </div>
        </SimpleGrid>
        <MeasureFields form={form} owner={opened?.owner ?? null} />
      </FormDialog>
      {dialog}
    </>
  );
};
