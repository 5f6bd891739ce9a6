import type { MeetingView } from "@kedr/domain";
import { ActionIcon, Button, Group, Menu } from "@mantine/core";
import {
  IconArrowBackUp,
  IconCalendarX,
  IconClockEdit,
  IconDots,
  IconPencil,
  IconRubberStamp,
} from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CancelMeetingDialog } from "./cancel-meeting-dialog.tsx";
import { EditMeetingDialog } from "./edit-meeting-dialog.tsx";
import { MeetingStepDialog } from "./meeting-step-dialog.tsx";
import { RegisterDialog } from "./register-dialog.tsx";
import { SessionTimesDialog } from "./session-times-dialog.tsx";
import { stateWord, stepWord, type ForwardStep } from "./step-wording.ts";
import { useStepNotices } from "./use-step-notices.ts";

type Open = { kind: "step"; step: ForwardStep } | { kind: "edit" | "cancel" | "register" | "times" } | null;

const Others = ({ meeting, onOpen }: { meeting: MeetingView; onOpen: (open: Open) => void }) => {
  const { t } = useTranslation();
  const { back } = useStepNotices(meeting.id);
  const { canEdit, canCancel, canRegister, canSetTimes, backTo } = meeting.steps;
  if (!canEdit && !canCancel && !canRegister && !canSetTimes && backTo === null) return null;
  const backKey = meeting.state === "cancelled" ? "uncancel" : backTo && stateWord(meeting.kind, backTo);
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={t("council.step.more")}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {canEdit ? (
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => onOpen({ kind: "edit" })}
          >
            {t("council.step.edit")}
          </Menu.Item>
        ) : null}
        {canSetTimes ? (
          <Menu.Item
            leftSection={<IconClockEdit size={16} aria-hidden />}
            onClick={() => onOpen({ kind: "times" })}
          >
            {t("minutes.times.action")}
          </Menu.Item>
        ) : null}
        {canRegister ? (
          <Menu.Item
            leftSection={<IconRubberStamp size={16} aria-hidden />}
            onClick={() => onOpen({ kind: "register" })}
          >
            {t("council.step.register")}
          </Menu.Item>
        ) : null}
        {backKey === null || backKey === "minutes_approved" || backKey === "cancelled" ? null : (
          <Menu.Item
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => void back(meeting.version)}
          >
            {t(`council.step.back.${backKey}`)}
          </Menu.Item>
        )}
        {canCancel ? (
          <Menu.Item
            leftSection={<IconCalendarX size={16} aria-hidden />}
            onClick={() => onOpen({ kind: "cancel" })}
          >
            {t("council.step.cancel_meeting")}…
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
};

/** The step that leads a meeting on, and what else may be done with it as it stands. */
export const MeetingStepButtons = ({ meeting }: { meeting: MeetingView }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const { canKeep, next, nextRefusal } = meeting.steps;
  if (!canKeep) return null;
  const isTooEarly = nextRefusal?.code === "meeting_not_today" || nextRefusal?.code === "agenda_empty";
  return (
    <Group gap="xs">
      {next === null || next === "cancel_meeting" ? null : (
        <Button disabled={isTooEarly} onClick={() => setOpen({ kind: "step", step: next })}>
          {t(`council.step.${stepWord(meeting.kind, next)}`)}
        </Button>
      )}
      <Others meeting={meeting} onOpen={setOpen} />
      <MeetingStepDialog meeting={meeting} step={open?.kind === "step" ? open.step : null} onClose={close} />
      <EditMeetingDialog meeting={meeting} isOpen={open?.kind === "edit"} onClose={close} />
      <CancelMeetingDialog meeting={meeting} isOpen={open?.kind === "cancel"} onClose={close} />
      <SessionTimesDialog meeting={meeting} isOpen={open?.kind === "times"} onClose={close} />
      <RegisterDialog meeting={meeting} isOpen={open?.kind === "register"} onClose={close} />
    </Group>
  );
};
