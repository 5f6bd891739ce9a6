import type { CouncilRules } from "@kedr/domain";
import { Checkbox, Modal, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../../components/dialog-form.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useRefusal } from "../../../components/use-refusal.ts";
import { choiceOf, quorumChoices, readPercent, shareOf } from "./quorum-share.ts";
import { useSaveRules } from "./use-save-rules.ts";

interface RulesProps {
  rules: CouncilRules;
  onClose: () => void;
}

const isDays = (typed: string): boolean => /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 365;

/** The form holds to the rules as they were when it was opened, whatever is read meanwhile. */
const useRulesForm = ({ rules: stored, onClose }: RulesProps) => {
  const [rules] = useState(stored);
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { save, isWriting, dialog } = useSaveRules(rules);
  const days = (typed: string) => (isDays(typed) ? null : t("meetingPeople.rules.daysWrong"));
  const form = useForm({
    initialValues: {
      quorum: choiceOf(rules.quorumShare),
      quorumShare: rules.quorumShare === null ? "" : String(rules.quorumShare * 100).replace(".", ","),
      movesDueDates: rules.movesDueDates,
      headToldAfter: String(rules.headToldAfter),
      curatorToldAfter: String(rules.curatorToldAfter),
      councilToldAfter: String(rules.councilToldAfter),
    },
    validate: {
      quorumShare: (typed, { quorum }) =>
        quorum === "other" && readPercent(typed) === null ? t("meetingPeople.rules.shareWrong") : null,
      headToldAfter: days,
      curatorToldAfter: days,
      councilToldAfter: days,
    },
  });
  const submit = form.onSubmit(async (values) => {
    try {
      const isSaved = await save({
        quorumShare: shareOf(values.quorum, values.quorumShare),
        movesDueDates: values.movesDueDates,
        headToldAfter: Number(values.headToldAfter),
        curatorToldAfter: Number(values.curatorToldAfter),
        councilToldAfter: Number(values.councilToldAfter),
      });
      if (isSaved) done(t("meetingPeople.rules.saved"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return { form, submit, isBusy: isWriting, dialog };
};

const ladder = [
  ["headToldAfter", "headField"],
  ["curatorToldAfter", "curatorField"],
  ["councilToldAfter", "councilField"],
] as const;

const RulesForm = (props: RulesProps) => {
  const { t } = useTranslation();
  const { form, submit, isBusy, dialog } = useRulesForm(props);
  return (
    <>
      <DialogForm isBusy={isBusy} onSubmit={submit} onClose={props.onClose}>
        <NativeSelect
          data-autofocus
          label={t("meetingPeople.rules.quorum")}
          data={quorumChoices.map((value) => ({ value, label: t(`meetingPeople.rules.choice.${value}`) }))}
          {...form.getInputProps("quorum")}
        />
        {form.values.quorum === "other" ? (
          <TextInput
            label={t("meetingPeople.rules.shareField")}
            inputMode="decimal"
            autoComplete="off"
            maw={160}
            {...form.getInputProps("quorumShare")}
          />
        ) : null}
        <Checkbox
          label={t("meetingPeople.rules.movesField")}
          {...form.getInputProps("movesDueDates", { type: "checkbox" })}
        />
        {ladder.map(([field, label]) => (
          <TextInput
            key={field}
            label={t(`meetingPeople.rules.${label}`)}
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            {...form.getInputProps(field)}
          />
        ))}
      </DialogForm>
      {dialog}
    </>
  );
};

/** Sets the quorum and the days after which an overdue assignment is told higher up. */
export const RulesDialog = ({ isOpen, ...props }: RulesProps & { isOpen: boolean }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      title={t("meetingPeople.rules.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <RulesForm {...props} />
    </Modal>
  );
};
