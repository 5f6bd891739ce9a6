import type { CalendarDate } from "@kedr/domain";
import { draftsOfTemplate } from "@kedr/domain";
import { Select, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { DatesPreview } from "./dates-preview.tsx";
import { PlanDialog } from "./plan-dialog.tsx";
import { usePlanDesk } from "./plan-desk.tsx";
import { useAdded } from "./use-added.ts";
import { useKeptPlan } from "./use-plan-write.ts";

/** Adds the milestones of a template, with their dates shown beforehand. */
export const TemplateDialog = () => {
  const { t } = useTranslation();
  const { failed } = useNotices();
  const { today } = useSession();
  const { plan, close } = usePlanDesk();
  const { tellAdded } = useAdded(plan);
  const projectId = plan.project.id;
  const { write, isWriting } = useWrite(useTRPC().plan.applyTemplate.mutationOptions(useKeptPlan(projectId)));
  const [templateId, setTemplateId] = useState(plan.templates[0]?.id ?? null);
  const [startDate, setStartDate] = useState<CalendarDate | null>(today);
  const template = plan.templates.find(({ id }) => id === templateId);
  const drafts = template && startDate ? draftsOfTemplate(template.steps, startDate) : [];

  const apply = async () => {
    if (!template || startDate === null) return;
    try {
      const { id, version } = template;
      tellAdded(await write({ projectId, templateId: id, version, startDate }));
      close();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <PlanDialog
      title={t("plan.template.title")}
      submitLabel={t("plan.template.submit", {
        milestones: t("shared.milestones", { count: drafts.length }),
      })}
      canSubmit={drafts.length > 0}
      isBusy={isWriting}
      onSubmit={() => void apply()}
    >
      {plan.templates.length === 0 ? <EmptyState title={t("plan.template.none")} /> : null}
      <Select
        label={t("plan.template.template")}
        data={plan.templates.map(({ id, name }) => ({ value: id, label: name }))}
        value={templateId}
        allowDeselect={false}
        onChange={setTemplateId}
        {...(template?.description ? { description: template.description } : {})}
        inputWrapperOrder={["label", "input", "description", "error"]}
      />
      <DateField label={t("plan.template.startDate")} value={startDate} onChange={setStartDate} />
      <Text size="sm" c="dimmed">
        {t("plan.template.note")}
      </Text>
      <DatesPreview
        dateLabel={t("milestones.field.baselineDate")}
        lines={drafts.map(({ title, baselineDate }, place) => ({
          key: `${place} ${title}`,
          title,
          date: baselineDate,
        }))}
      />
    </PlanDialog>
  );
};
