import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { ForecastConflict } from "./forecast-conflict.tsx";
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
  const { forecast, isWriting } = useForecast(milestone);
  const [forecastDate, setForecastDate] = useState(milestone.forecastDate);
  const [comment, setComment] = useState("");
  const form = useVersionedWrite({
    read: milestone,
    fields,
    onClose,
    write: (over) => forecast({ over, forecastDate, comment }),
  });
  const changeDate = (picked: CalendarDate | null) => {
    setForecastDate(picked);
    form.touched();
  };
  const changeComment = (text: string) => {
    setComment(text);
    form.touched();
  };

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
          onChange={changeDate}
        />
        <Textarea
          label={t("milestones.forecast.comment")}
          description={t("milestones.forecast.commentNote")}
          autosize
          minRows={2}
          maxLength={2000}
          value={comment}
          error={form.errorOf("comment")}
          onChange={(event) => changeComment(event.currentTarget.value)}
        />
      </MilestoneDialog>
      <ForecastConflict
        mine={{ ...milestone, forecastDate }}
        theirs={isOpen ? form.conflict : null}
        isBusy={isWriting}
        onKeepMine={form.keepMine}
        onKeepTheirs={form.keepTheirs}
      />
    </>
  );
};
