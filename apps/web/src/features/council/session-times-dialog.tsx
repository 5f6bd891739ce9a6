import type { MeetingView } from "@kedr/domain";
import { Group, Modal, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { readTypedTime } from "./typed-time.ts";
import { useSaveTimes } from "./use-save-times.ts";

interface SessionTimesProps {
  meeting: MeetingView;
  onClose: () => void;
}

const timeOf = (typed: string): string | null => (typed.trim() === "" ? null : readTypedTime(typed));

const SessionTimesForm = ({ meeting, onClose }: SessionTimesProps) => {
  const { t } = useTranslation();
  const refused = useRefusal();
  const [opened] = useState(meeting);
  const { save, isWriting, dialog } = useSaveTimes(opened);
  const wrong = (typed: string) =>
    typed.trim() !== "" && readTypedTime(typed) === null ? t("council.plan.timeWrong") : null;
  const form = useForm({
    initialValues: { openedTime: opened.openedTime ?? "", closedTime: opened.closedTime ?? "" },
    validate: { openedTime: wrong, closedTime: wrong },
  });
  const submit = form.onSubmit(async ({ openedTime, closedTime }) => {
    try {
      await save({ openedTime: timeOf(openedTime), closedTime: timeOf(closedTime) });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  const isOver = meeting.state !== "in_session";
  return (
    <>
      <DialogForm isBusy={isWriting} onSubmit={submit} onClose={onClose}>
        <Text size="sm">{t(isOver ? "minutes.times.hint" : "minutes.times.hintOpen")}</Text>
        <Group gap="sm" align="flex-start">
          <TextInput
            data-autofocus
            label={t("minutes.times.opened")}
            placeholder={t("council.plan.timePlaceholder")}
            autoComplete="off"
            {...form.getInputProps("openedTime")}
          />
          {isOver ? (
            <TextInput
              label={t("minutes.times.closed")}
              placeholder={t("council.plan.timePlaceholder")}
              autoComplete="off"
              {...form.getInputProps("closedTime")}
            />
          ) : null}
        </Group>
      </DialogForm>
      {dialog}
    </>
  );
};

/** Corrects when a session was really opened and closed. */
export const SessionTimesDialog = ({ isOpen, ...props }: SessionTimesProps & { isOpen: boolean }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      title={t("minutes.times.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <SessionTimesForm {...props} />
    </Modal>
  );
};
