import type { MeetingView } from "@kedr/domain";
import { Modal, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Notice } from "../../components/notice.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { quorumTelling } from "./people/quorum-telling.ts";
import { stepWord, type ForwardStep } from "./step-wording.ts";
import { readNumber } from "./typed-number.ts";
import { useMeetingWrites } from "./use-meeting-writes.ts";
import { useStepNotices } from "./use-step-notices.ts";

interface StepProps {
  meeting: MeetingView;
  step: ForwardStep;
  onClose: () => void;
}

/** Whether enough members are here; told, as it stops nothing. */
const QuorumLine = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery(useTRPC().council.people.queryOptions({ meetingId }));
  if (data === undefined || data.quorum.isReached === true) return null;
  const { present, needed, isReached } = data.quorum;
  return (
    <Notice tone="warning">
      {isReached === null
        ? t("council.step.quorumUnknown")
        : t("council.step.quorumMissing", { present, needed: needed ?? 0 })}
    </Notice>
  );
};

/** How many have voted by letter, and whether that is enough. */
const VotedLine = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery(useTRPC().council.people.queryOptions({ meetingId }));
  if (data === undefined || data.quorum.members === 0) return null;
  const { key, tone, counts } = quorumTelling(data, data.quorum.present);
  return <Notice tone={tone}>{t(`meetingPeople.quorum.${key}`, counts)}</Notice>;
};

const Follows = ({ meeting, step }: Omit<StepProps, "onClose">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, votingUntil } = meeting;
  return (
    <Text size="sm">
      {t(`council.step.follows.${stepWord(kind, step)}`, {
        date: votingUntil === null ? t("shared.notEntered") : format.date(votingUntil),
      })}
    </Text>
  );
};

/** What the record still lacks but the number, which the dialog asks for itself. */
const Gaps = ({ meeting }: { meeting: MeetingView }) => {
  const { t } = useTranslation();
  const gaps = meeting.steps.gaps.filter(({ code }) => code !== "number_missing");
  if (gaps.length === 0) return null;
  return (
    <Notice tone="warning">
      {t("council.step.gapsTitle")}:
      <ul>
        {gaps.map(({ code, place }) => (
          <li key={`${code} ${place ?? ""}`}>{t(`council.step.gap.${code}`, { place: place ?? "" })}</li>
        ))}
      </ul>
    </Notice>
  );
};

const StepForm = ({ meeting, step, onClose }: StepProps) => {
  const { t } = useTranslation();
  const refused = useRefusal();
  const writes = useMeetingWrites(meeting.id);
  const { told } = useStepNotices(meeting.id);
  const form = useForm({
    initialValues: { meetingNumber: String(meeting.number ?? meeting.suggestedNumber) },
  });
  const isNumbered = step === "approve_minutes";
  const submit = form.onSubmit(async ({ meetingNumber }) => {
    const { id: meetingId, version } = meeting;
    try {
      const after = isNumbered
        ? await writes.approve_minutes.write({ meetingId, version, meetingNumber: readNumber(meetingNumber) })
        : await writes[step].write({ meetingId, version });
      told(after);
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  const canSubmit = meeting.steps.gaps.every(({ code }) => code === "number_missing");
  return (
    <DialogForm
      isBusy={writes[step].isWriting}
      submitLabel={t(`council.step.${stepWord(meeting.kind, step)}`)}
      canSubmit={canSubmit}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Follows meeting={meeting} step={step} />
        {step === "open_session" && meeting.kind !== "written" ? <QuorumLine meetingId={meeting.id} /> : null}
        {step === "close_session" && meeting.kind === "written" ? <VotedLine meetingId={meeting.id} /> : null}
        {isNumbered ? (
          <>
            <Gaps meeting={meeting} />
            <TextInput
              data-autofocus
              label={t("council.edit.number")}
              description={t("council.edit.numberHint", { number: meeting.suggestedNumber })}
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              {...form.getInputProps("meetingNumber")}
            />
          </>
        ) : null}
      </Stack>
    </DialogForm>
  );
};

/** Says what follows from a step, and takes it. */
export const MeetingStepDialog = ({
  step,
  ...props
}: Omit<StepProps, "step"> & { step: ForwardStep | null }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={step !== null}
      onClose={props.onClose}
      title={step === null ? null : t(`council.step.title.${stepWord(props.meeting.kind, step)}`)}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      {step === null ? null : <StepForm step={step} {...props} />}
    </Modal>
  );
};
