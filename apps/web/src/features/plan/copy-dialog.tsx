import type { PlannedMilestone } from "@kedr/domain";
import { addDays } from "@kedr/domain";
import { Checkbox, NumberInput, Select, Text } from "@mantine/core";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { DatesPreview } from "./dates-preview.tsx";
import { PlanDialog } from "./plan-dialog.tsx";
import { usePlanDesk } from "./plan-desk.tsx";
import { useAdded } from "./use-added.ts";
import { useKeptPlan } from "./use-plan-write.ts";

/** The projects to copy from: every other one. */
const useProjectOptions = (projectId: string) => {
  const { data } = useQuery(useTRPC().project.list.queryOptions({ pageSize: 200 }));
  return (data?.rows ?? [])
    .filter(({ id }) => id !== projectId)
    .map(({ id, name }) => ({ value: id, label: name }));
};

/** Adds chosen milestones of another project, with the dates they would get. */
export const CopyDialog = () => {
  const { t } = useTranslation();
  const { failed } = useNotices();
  const { plan, close } = usePlanDesk();
  const trpc = useTRPC();
  const projectId = plan.project.id;
  const { tellAdded } = useAdded(plan);
  const { write, isWriting } = useWrite(trpc.plan.copyFrom.mutationOptions(useKeptPlan(projectId)));
  const [fromId, setFromId] = useState<string | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [days, setDays] = useState<number | string>(0);
  const options = useProjectOptions(projectId);
  const source = useQuery(trpc.plan.get.queryOptions(fromId === null ? skipToken : { projectId: fromId }));
  const offered = (source.data?.milestones ?? []).filter(({ state }) => state !== "cancelled");
  const chosen = offered.filter(({ id }) => !left.includes(id));
  const shiftDays = Math.trunc(Number(days));

  const copy = async () => {
    if (fromId === null) return;
    try {
      const milestoneIds = chosen.map(({ id }) => id);
      tellAdded(await write({ projectId, fromProjectId: fromId, milestoneIds, shiftDays }));
      close();
    } catch (error) {
      failed(error);
    }
  };
  const dated = (milestone: PlannedMilestone) =>
    milestone.baselineDate === null ? null : addDays(milestone.baselineDate, shiftDays);
  return (
    <PlanDialog
      title={t("plan.copy.title")}
      submitLabel={t("plan.copy.submit", { milestones: t("shared.milestones", { count: chosen.length }) })}
      canSubmit={chosen.length > 0}
      isBusy={isWriting}
      onSubmit={() => void copy()}
    >
      <Select
        data-autofocus
        label={t("plan.copy.from")}
        searchable
        nothingFoundMessage={t("plan.edit.nothingFound")}
        data={options}
        value={fromId}
        onChange={(id) => {
          setFromId(id);
          setLeft([]);
        }}
      />
      <NumberInput
        label={t("plan.copy.days")}
        value={days}
        onChange={setDays}
        allowDecimal={false}
        max={3650}
        min={-3650}
      />
      <Text size="sm" c="dimmed">
        {t("plan.copy.note")}
      </Text>
      {fromId === null ? null : (
        <DatesPreview
          dateLabel={t("milestones.field.baselineDate")}
          lines={offered.map((milestone) => ({
            key: milestone.id,
            title: (
              <Checkbox
                label={milestone.title}
                checked={!left.includes(milestone.id)}
                onChange={({ currentTarget: { checked } }) =>
                  setLeft((ids) =>
                    checked ? ids.filter((id) => id !== milestone.id) : [...ids, milestone.id],
                  )
                }
              />
            ),
            date: dated(milestone),
          }))}
        />
      )}
    </PlanDialog>
  );
};
