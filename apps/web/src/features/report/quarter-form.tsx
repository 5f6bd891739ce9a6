import type { DeskQuarter, ReportDesk } from "@kedr/domain";
import type { FormEvent } from "react";
import { Button, Stack } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { usePeriodName } from "../periods/period-name.ts";
import { DraftNote } from "./draft-note.tsx";
import { hasEdits } from "./edits.ts";
import { FormDialogs } from "./form-dialogs.tsx";
import { ReportFormProvider } from "./form-field.ts";
import type { Place } from "./kept-store.ts";
import { useQuarterNote } from "./quarter-note.ts";
import { QuarterRows } from "./quarter-rows.tsx";
import classes from "./report-form.module.css";
import { quarterSheet } from "./sheet.ts";
import { useFormState } from "./use-form-state.ts";
import type { KeptReport } from "./use-kept-report.ts";
import type { Sending } from "./use-sending.ts";

interface QuarterFormProps extends Pick<Sending, "reread" | "onSettled"> {
  desk: ReportDesk;
  quarter: DeskQuarter;
  place: Place;
  kept: KeptReport;
}

/** The values of one quarter, with a button of their own. */
export const QuarterForm = ({ desk, quarter, ...rest }: QuarterFormProps) => {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const noteOf = useQuarterNote();
  const form = useFormState({ sheet: quarterSheet(desk, quarter), ...rest });
  const { values, draft, sending, set, errorOf, failureOfForm } = form;
  if (!quarter.period) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.send();
  };
  return (
    <ReportFormProvider value={{ desk, values, set, errorOf }}>
      <SectionCard
        title={t("report.quarter.title", { quarter: nameOf(quarter.period) })}
        note={noteOf(quarter)}
        isFlush
      >
        <form onSubmit={submit} noValidate>
          <QuarterRows quarter={quarter} />
          <Stack gap="xs" className={classes["foot"]}>
            {failureOfForm === null ? null : (
              <Notice tone="bad" isAlert>
                {failureOfForm}
              </Notice>
            )}
            <div>
              <Button
                type="submit"
                leftSection={<IconSend size={16} aria-hidden />}
                loading={sending.isSending}
              >
                {t("report.quarter.send")}
              </Button>
            </div>
            <DraftNote savedAt={hasEdits(draft.edits) ? draft.savedAt : null} onReset={draft.reset} />
          </Stack>
        </form>
      </SectionCard>
      <FormDialogs desk={desk} form={form} />
    </ReportFormProvider>
  );
};
