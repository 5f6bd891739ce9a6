import type { CalendarDate, MeetingPoint } from "@kedr/domain";
import { Checkbox, Group, Select, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../../components/date-field.tsx";
import { DueDayNote } from "../../../components/due-day-note.tsx";
import { PartyRows } from "../../assignments/party-rows.tsx";
import { usePositions } from "../use-positions.ts";
import type { PointEdit } from "./point-edit.ts";
import classes from "./meeting-assignments.module.css";

interface PointFormProps {
  point: MeetingPoint;
  edit: PointEdit;
  today: CalendarDate;
  /** A missing post or date is said only once it was tried to send. */
  isTried: boolean;
  onChange: (edit: PointEdit) => void;
}

/** A point before it is put under control: who carries it out, by when, and with whom. */
export const PointForm = ({ point, edit, today, isTried, onChange }: PointFormProps) => {
  const { t } = useTranslation();
  const { addressees, unresolved, text } = point;
  return (
    <li className={classes["point"]}>
      <Checkbox
        label={t("control.meeting.choose", { point: point.point })}
        checked={edit.isChosen}
        onChange={(event) => onChange({ ...edit, isChosen: event.currentTarget.checked })}
      />
      <Text size="sm" className={classes["words"] ?? ""}>
        {text}
      </Text>
      {addressees.length === 0 ? null : (
        <Text size="xs" c="dimmed">
          {t("control.meeting.addressees", { names: addressees.join("; ") })}
        </Text>
      )}
      {unresolved.length === 0 ? null : (
        <Text size="sm" c="var(--kedr-warning-ink)">
          {t("control.meeting.unresolved", { names: unresolved.join("; ") })}
        </Text>
      )}
      {edit.isChosen ? <Fields edit={edit} today={today} isTried={isTried} onChange={onChange} /> : null}
    </li>
  );
};

const Fields = ({ edit, today, isTried, onChange }: Omit<PointFormProps, "point">) => {
  const { t } = useTranslation();
  const posts = usePositions();
  const { assigneePositionId, dueDate, advanceDueDate, parties } = edit;
  return (
    <Stack gap="xs" pl="lg">
      <Select
        label={t("control.meeting.lead")}
        required
        data={posts.map(({ id, title }) => ({ value: id, label: title }))}
        searchable
        openOnFocus={false}
        allowDeselect={false}
        nothingFoundMessage={t("control.parties.noPost")}
        value={assigneePositionId}
        error={isTried && assigneePositionId === null ? t("control.meeting.leadRequired") : null}
        onChange={(chosen) => onChange({ ...edit, assigneePositionId: chosen })}
      />
      <Group gap="xs" align="flex-start">
        <DateField
          w={190}
          min={today}
          required
          label={t("control.meeting.dueDate")}
          value={dueDate}
          error={isTried && dueDate === null ? t("control.meeting.dueRequired") : null}
          onChange={(chosen) => onChange({ ...edit, dueDate: chosen })}
        />
        <DateField
          w={190}
          min={today}
          label={t("control.meeting.advance")}
          value={advanceDueDate}
          onChange={(chosen) => onChange({ ...edit, advanceDueDate: chosen })}
        />
      </Group>
      <DueDayNote date={dueDate} />
      <fieldset className={classes["parties"]}>
        <legend>{t("control.meeting.parties")}</legend>
        <PartyRows
          rows={parties}
          leadId={assigneePositionId}
          min={today}
          onChange={(rows) => onChange({ ...edit, parties: rows })}
        />
      </fieldset>
    </Stack>
  );
};
