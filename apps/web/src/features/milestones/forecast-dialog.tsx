import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConflictDialog } from "../../components/conflict-dialog.tsx";
import { DateField } from "../../components/date-field.tsx";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { differingRow } from "./conflict-rows.ts";
import { MilestoneDialog } from "./milestone-dialog.tsx";
import { useForecast } from "./use-forecast.ts";
import { useVersionedWrite } from "./use-versioned-write.ts";

interface ForecastDialogProps {
  milestone: MilestoneView;
  isOpen: boolean;
  onClose: () => void;
}

const fields = ["forecastDate", "comment"];

/** Says when a milestone is now expected, and why; an empty date takes the forecast back. */
export const ForecastDialog = ({ milestone: now, isOpen, onClose }: ForecastDialogProps) => {
  // As it was when the form was opened: a newer version read meanwhile must come up as a conflict.
  const [milestone] = useState(now);
  const { t } = useTranslation();
  const format = useFormat();
  const { forecast, isWriting } = useForecast(milestone);
  const [forecastDate, setForecastDate] = useState(milestone.forecastDate);
  const [comment, setComment] = useState("");
  const form = useVersionedWrite({
    read: milestone,
    fields,
    onClose,
    write: (over) => forecast({ over, forecastDate, comment }),
  });
  const date = (value: CalendarDate | null) => <Figure value={value} format={format.date} />;

  return (
    <>
      <MilestoneDialog
        milestone={milestone}
        title={t("milestones.forecast.title")}
        submitLabel={t("milestones.forecast.submit")}
        isOpen={isOpen && form.conflict === null}
        isBusy={isWriting}
        errorOfForm={form.errorOfForm}
        onClose={form.close}
        onSubmit={form.submit}
      >
        <DateField
          data-autofocus
          label={t("milestones.forecast.date")}
          description={t("milestones.forecast.dateNote")}
          value={forecastDate}
          error={form.errorOf("forecastDate")}
          onChange={(picked) => {
            setForecastDate(picked);
            form.touched();
          }}
        />
        <Textarea
          label={t("milestones.forecast.comment")}
          description={t("milestones.forecast.commentNote")}
          autosize
          minRows={2}
          maxLength={2000}
          value={comment}
          error={form.errorOf("comment")}
          onChange={(event) => {
            setComment(event.currentTarget.value);
            form.touched();
          }}
        />
      </MilestoneDialog>
      <ConflictDialog
        isOpen={isOpen && form.conflict !== null}
        isBusy={isWriting}
        onKeepMine={form.keepMine}
        onKeepTheirs={form.keepTheirs}
        rows={[
          differingRow({
            label: t("milestones.forecast.date"),
            values: [forecastDate, form.conflict?.forecastDate ?? null],
            show: date,
          }),
          differingRow({
            label: t("milestones.field.actualDate"),
            values: [milestone.actualDate, form.conflict?.actualDate ?? null],
            show: date,
          }),
        ].filter((row) => row !== null)}
      />
    </>
  );
};
