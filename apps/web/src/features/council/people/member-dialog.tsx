import type { CalendarDate, MemberView } from "@kedr/domain";
import { Modal, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../../components/date-field.tsx";
import { DialogForm } from "../../../components/dialog-form.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useRefusal } from "../../../components/use-refusal.ts";
import { useSession } from "../../../lib/session.ts";
import { usePositions } from "../use-positions.ts";
import { PostField } from "./post-field.tsx";
import { councilParts, memberFields, type MemberFields } from "./stored-member.ts";
import { useSaveMember } from "./use-save-member.ts";

interface MemberProps {
  /** Null for a new one. */
  member: MemberView | null;
  onClose: () => void;
}

const blankMember: Omit<MemberFields, "fromDate"> = {
  part: "member",
  positionId: null,
  name: null,
  substitutePositionId: null,
  toDate: null,
  basis: null,
};

const valuesOf = (member: MemberView | null, today: CalendarDate) => {
  const fields = member === null ? { ...blankMember, fromDate: today } : memberFields(member);
  const fromDate: CalendarDate | null = fields.fromDate;
  return { ...fields, fromDate, name: fields.name ?? "", basis: fields.basis ?? "" };
};

const useSaving = ({ member, onClose }: MemberProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const positions = usePositions();
  const { done } = useNotices();
  const refused = useRefusal();
  const { save, isWriting, dialog } = useSaveMember(member);
  const form = useForm({
    initialValues: valuesOf(member, today),
    validate: {
      fromDate: (day) => (day === null ? t("meetingPeople.council.fromRequired") : null),
      name: (name, { positionId }) =>
        name.trim() === "" && positionId === null ? t("meetingPeople.whoRequired") : null,
    },
  });
  const submit = form.onSubmit(async ({ name, basis, fromDate, ...values }) => {
    if (fromDate === null) return;
    const person = name.trim() || null;
    try {
      const isSaved = await save({ ...values, name: person, fromDate, basis: basis.trim() || null });
      const post = positions.find(({ id }) => id === values.positionId)?.title;
      if (isSaved) done(t("meetingPeople.council.saved", { name: person ?? post ?? member?.label ?? "" }));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return { form, submit, isBusy: isWriting, dialog };
};

const MemberForm = (props: MemberProps) => {
  const { t } = useTranslation();
  const { form, submit, isBusy, dialog } = useSaving(props);
  const { fromDate, toDate } = form.values;
  const { member } = props;
  return (
    <>
      <DialogForm isBusy={isBusy} onSubmit={submit} onClose={props.onClose}>
        <NativeSelect
          label={t("meetingPeople.council.partField")}
          data={councilParts.map((value) => ({ value, label: t(`meetingPeople.part.${value}`) }))}
          {...form.getInputProps("part")}
        />
        <PostField
          data-autofocus
          label={t("meetingPeople.post")}
          known={member?.position ?? null}
          {...form.getInputProps("positionId")}
        />
        <TextInput
          label={t("meetingPeople.name")}
          maxLength={500}
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <PostField
          label={t("meetingPeople.council.substituteField")}
          known={member?.substitute ?? null}
          {...form.getInputProps("substitutePositionId")}
        />
        <DateField
          label={t("meetingPeople.council.fromDate")}
          required
          maw={260}
          {...form.getInputProps("fromDate")}
          value={fromDate}
        />
        <DateField
          label={t("meetingPeople.council.toDate")}
          description={t("meetingPeople.council.toHint")}
          maw={260}
          {...form.getInputProps("toDate")}
          value={toDate}
        />
        <TextInput
          label={t("meetingPeople.council.basis")}
          description={t("meetingPeople.council.basisHint")}
          maxLength={500}
          autoComplete="off"
          {...form.getInputProps("basis")}
        />
      </DialogForm>
      {dialog}
    </>
  );
};

/** Adds a member of the Council, changes one, or ends a membership by its last day. */
export const MemberDialog = ({ isOpen, ...props }: MemberProps & { isOpen: boolean }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      title={t(props.member === null ? "meetingPeople.council.addTitle" : "meetingPeople.council.editTitle")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <MemberForm {...props} />
    </Modal>
  );
};
