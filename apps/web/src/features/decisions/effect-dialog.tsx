import type { DecisionPage, EffectChoices } from "@kedr/domain";
import { Modal, Select, Skeleton, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { ErrorState } from "../../components/error-state.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

type Decision = DecisionPage["decision"];
type Kind = "none" | "indicator" | "milestone" | "money";

interface EffectDialogProps {
  decision: Decision;
  onClose: () => void;
}

const fieldOf = { indicator: "indicatorId", milestone: "milestoneId", money: "projectId" } as const;

const optionsOf = (choices: EffectChoices, kind: Exclude<Kind, "none">) => {
  if (kind === "indicator") return choices.indicators.map(({ id, name }) => ({ value: id, label: name }));
  if (kind === "money") return choices.projects.map(({ id, name }) => ({ value: id, label: name }));
  return choices.milestones.map(({ id, name, project }) => ({ value: id, label: `${name} — ${project}` }));
};

/** A milestone that is done since is no longer offered, and stays what it was chosen for. */
const withPresent = (options: { value: string; label: string }[], { effect }: Decision, kind: Kind) =>
  effect === null || effect.kind !== kind || options.some(({ value }) => value === effect.subject.id)
    ? options
    : [{ value: effect.subject.id, label: effect.subject.name }, ...options];

const useEffectForm = ({ decision, onClose }: EffectDialogProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refuse = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().decision.stateEffect.mutationOptions());
  const { effect } = decision;
  const form = useForm({
    initialValues: {
      kind: (effect?.kind ?? "none") as Kind,
      indicatorId: effect?.kind === "indicator" ? effect.subject.id : null,
      milestoneId: effect?.kind === "milestone" ? effect.subject.id : null,
      projectId: effect?.kind === "money" ? effect.subject.id : null,
      expected: decision.expected ?? "",
    },
  });
  const submit = async () => {
    const { kind, expected } = form.values;
    const field = kind === "none" ? null : fieldOf[kind];
    if (field !== null && form.values[field] === null) {
      form.setFieldError(field, t("decisions.form.choose"));
      return;
    }
    const { id: decisionId, version } = decision;
    const chosen = field === null ? {} : { [field]: form.values[field] };
    try {
      await write({ decisionId, version, expected: field === null ? null : expected, ...chosen });
      done(t("decisions.form.done"));
      onClose();
    } catch (error) {
      refuse(error, form);
    }
  };
  return { form, submit, isWriting };
};

/** Says what a decision is meant to move: an indicator, a milestone, the money of a project, or nothing that is measured. */
export const EffectDialog = (props: EffectDialogProps) => {
  const { t } = useTranslation();
  const { decision, onClose } = props;
  const choices = useQuery(useTRPC().decision.effectChoices.queryOptions());
  const { form, submit, isWriting } = useEffectForm(props);
  const { kind } = form.values;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t("decisions.form.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm isBusy={isWriting} onSubmit={() => void submit()} onClose={onClose}>
        <Choice
          label={t("decisions.form.kind")}
          value={kind}
          options={(["indicator", "milestone", "money", "none"] as const).map((value) => ({
            value,
            label: t(`decisions.form.${value}`),
          }))}
          onChange={(value) => form.setFieldValue("kind", value)}
        />
        {choices.error ? <ErrorState error={choices.error} onRetry={() => void choices.refetch()} /> : null}
        {kind === "none" ? null : choices.data ? (
          <Select
            key={kind}
            label={t(`decisions.subject.${kind}`)}
            searchable
            data={withPresent(optionsOf(choices.data, kind), decision, kind)}
            limit={50}
            nothingFoundMessage={t("decisions.form.nothing")}
            comboboxProps={{ withinPortal: true }}
            {...form.getInputProps(fieldOf[kind])}
          />
        ) : choices.error ? null : (
          <Skeleton height={60} />
        )}
        {kind === "none" ? null : (
          <Textarea
            label={t("decisions.form.expected")}
            description={t("decisions.form.expectedNote")}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps("expected")}
          />
        )}
      </DialogForm>
    </Modal>
  );
};
