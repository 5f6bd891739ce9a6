import type { DeskMilestone } from "@kedr/domain";
import { Checkbox, Group, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { FileLinks } from "../../components/file-links.tsx";
import { Figure } from "../../components/figure.tsx";
import { MilestoneStateBadge } from "../../components/milestone-state-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { FilesButton } from "./files-button.tsx";
import { useFormField, useReportForm } from "./form-field.ts";
import { fieldOf, isDone } from "./report-fields.ts";
import classes from "./report-form.module.css";
import { doneOn } from "./report-problems.ts";
import { dateOf } from "./submission.ts";

interface RowProps {
  milestone: DeskMilestone;
  isExpanded: boolean;
  onExpand: () => void;
}

const DoneFields = ({ milestone: { id, requiresEvidence, files } }: { milestone: DeskMilestone }) => {
  const { t } = useTranslation();
  const { desk, values, set, errorOf } = useReportForm();
  const field = fieldOf("milestone/actualDate", id);
  return (
    <>
      <DateField
        id={field}
        size="sm"
        label={t("milestones.complete.date")}
        max={desk.today}
        value={doneOn(desk, values, id)}
        error={errorOf(field)}
        onChange={(date) => set(field, date ?? desk.today)}
      />
      <TextInput
        {...useFormField(fieldOf("milestone/evidence", id))}
        label={t("milestones.complete.evidence")}
        placeholder={t("report.milestones.evidencePlaceholder")}
        required={requiresEvidence && files.length === 0}
        maxLength={500}
      />
    </>
  );
};

const ForecastFields = ({ milestone: { id } }: { milestone: DeskMilestone }) => {
  const { t } = useTranslation();
  const { values, set, errorOf } = useReportForm();
  const field = fieldOf("milestone/forecastDate", id);
  return (
    <>
      <DateField
        id={field}
        label={t("milestones.forecast.date")}
        value={dateOf(values[field])}
        error={errorOf(field)}
        onChange={(date) => set(field, date ?? "")}
      />
      <TextInput
        {...useFormField(fieldOf("milestone/reason", id))}
        label={t("report.milestones.why")}
        placeholder={t("milestones.forecast.commentNote")}
        maxLength={2000}
      />
    </>
  );
};

/** The words of a milestone: its name, where it stands, its dates. */
const MilestoneWords = ({ milestone }: { milestone: DeskMilestone }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={classes["words"]}>
      <Text size="sm" fw={500} span>
        {milestone.title}
      </Text>{" "}
      <MilestoneStateBadge state={milestone.state} />
      <Text size="xs" c="dimmed">
        {milestone.isCritical ? t("report.milestones.critical") : null}
        {t("milestones.field.baselineDate")}: <Figure value={milestone.baselineDate} format={format.date} />
        {milestone.actualDate === null ? null : (
          <>
            {" "}
            · {t("milestones.field.actualDate")}: {format.date(milestone.actualDate)}
          </>
        )}
      </Text>
      <FileLinks files={milestone.files} />
    </div>
  );
};

const MilestoneFiles = ({ milestone: { id, title, files } }: { milestone: DeskMilestone }) => (
  <FilesButton owner={{ milestoneId: id }} subject={title} count={files.length} />
);

/** A milestone that was completed in the month: what shows it may still be attached. */
export const CompletedMilestone = ({ milestone }: { milestone: DeskMilestone }) => (
  <Group justify="space-between" gap="xs" align="flex-start">
    <MilestoneWords milestone={milestone} />
    <MilestoneFiles milestone={milestone} />
  </Group>
);

/** A milestone that is still to be done: done today, or expected when and why. */
export const MilestoneRow = ({ milestone, isExpanded, onExpand }: RowProps) => {
  const { t } = useTranslation();
  const { values, set } = useReportForm();
  const { id, title } = milestone;
  const field = fieldOf("milestone/done", id);
  const isChecked = values[field] === isDone;
  const isOpen = isExpanded || isChecked;
  return (
    <li className={classes["item"]} data-report-item={id} tabIndex={-1}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <MilestoneWords milestone={milestone} />
        <Group gap="sm">
          <Checkbox
            size="sm"
            label={t("report.milestones.done")}
            aria-label={t("report.milestones.doneOf", { title })}
            checked={isChecked}
            onChange={(event) => set(field, event.currentTarget.checked ? isDone : "")}
          />
          {isOpen ? null : (
            <button
              type="button"
              className={classes["expand"]}
              onClick={onExpand}
              aria-label={t("milestones.action.forecastOf", { title })}
            >
              {t("milestones.action.forecast")}
            </button>
          )}
          <MilestoneFiles milestone={milestone} />
        </Group>
      </Group>
      {isOpen ? (
        <div className={classes["fields"]}>
          {isChecked ? <DoneFields milestone={milestone} /> : <ForecastFields milestone={milestone} />}
        </div>
      ) : null}
    </li>
  );
};
