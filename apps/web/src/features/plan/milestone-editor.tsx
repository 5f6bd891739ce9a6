import type { PlannedMilestone } from "@kedr/domain";
import type { KeyboardEvent } from "react";
import type { StoredMilestone } from "./plan-values.ts";
import { Box, Button, Group } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "../../components/use-refusal.ts";
import { readFailure } from "../../lib/errors.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { EditConflict } from "./edit-conflict.tsx";
import { focusOpener } from "./focus-opener.ts";
import { MilestoneFields } from "./milestone-fields.tsx";
import { usePlanDesk } from "./plan-desk.tsx";
import { draftOf, emptyValues, readStored, valuesOf } from "./plan-values.ts";
import { useAdded } from "./use-added.ts";
import { useMilestoneEdit } from "./use-milestone-edit.ts";
import { useKeptPlan } from "./use-plan-write.ts";
import classes from "./plan.module.css";

/** A milestone's fields in its place in the plan, or at the end for a new one. Enter saves, Esc leaves what is untouched. */
export const MilestoneEditor = ({ milestone: now }: { milestone: PlannedMilestone | null }) => {
  // As it was when the editor was opened: a newer version read meanwhile must come up as a conflict.
  const [milestone] = useState(now);
  const { t } = useTranslation();
  const { close, setUnsaved } = usePlanDesk();
  const [conflict, setConflict] = useState<StoredMilestone | null>(null);
  const writing = useWriting();
  const refused = useRefusal();
  const before = milestone ? valuesOf(milestone) : emptyValues;
  const form = useForm({
    initialValues: before,
    onValuesChange: () => setUnsaved(true),
    validate: {
      title: (title) => (title.trim() === "" ? t("plan.edit.titleRequired") : null),
      weight: (weight) => (Number(weight) > 0 ? null : t("plan.edit.weightWrong")),
    },
  });
  const leave = () => {
    close();
    focusOpener(milestone?.id ?? "new");
  };
  const save = async (version: number, baseline: StoredMilestone | null) => {
    const values = baseline?.baselineDate
      ? { ...form.values, baselineDate: baseline.baselineDate }
      : form.values;
    try {
      if (milestone) {
        await writing.save(milestone, { version, before, after: values });
        leave();
      } else {
        await writing.add(values);
        form.reset();
        setUnsaved(false);
        form.getInputNode("title")?.focus();
      }
    } catch (error) {
      const { code, current } = readFailure(error);
      const stored = code === "conflict" ? readStored(current) : null;
      setConflict(stored);
      if (stored === null) refused(error, form);
    }
  };
  return (
    <Box
      component="form"
      noValidate
      className={classes["editor"] ?? ""}
      aria-label={milestone ? t("plan.edit.label", { title: milestone.title }) : t("plan.edit.labelNew")}
      onSubmit={form.onSubmit(() => void save(milestone?.version ?? 0, null))}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Escape" && !isListOpen(event.target) && !form.isDirty()) leave();
      }}
    >
      <MilestoneFields form={form} milestone={milestone} />
      <Group gap="xs" mt="sm">
        <Button type="submit" loading={writing.isSaving}>
          {t(milestone ? "shared.action.save" : "plan.edit.add")}
        </Button>
        <Button variant="default" onClick={leave}>
          {t(milestone ? "shared.action.cancel" : "shared.action.close")}
        </Button>
      </Group>
      <EditConflict
        mine={form.values}
        theirs={conflict}
        isBusy={writing.isSaving}
        onKeepMine={() => {
          if (conflict) void save(conflict.version, conflict);
        }}
        onKeepTheirs={leave}
      />
    </Box>
  );
};

/** Esc first closes the list of a field. */
const isListOpen = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.getAttribute("aria-expanded") === "true";

const useWriting = () => {
  const { plan } = usePlanDesk();
  const projectId = plan.project.id;
  const { tellAdded } = useAdded(plan);
  const { save, isSaving } = useMilestoneEdit();
  const adding = useWrite(useTRPC().plan.addMilestone.mutationOptions(useKeptPlan(projectId)));
  const add = async (values: typeof emptyValues) => {
    tellAdded(await adding.write({ projectId, ...draftOf(values) }));
  };
  return { save, add, isSaving: isSaving || adding.isWriting };
};
