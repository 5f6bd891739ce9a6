import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConflictDialog } from "../../components/conflict-dialog.tsx";
import { DateField } from "../../components/date-field.tsx";
import { Figure } from "../../components/figure.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { differingRow } from "./conflict-rows.ts";
import { MilestoneDialog } from "./milestone-dialog.tsx";
import { useReopen } from "./use-reopen.ts";
import { useVersionedWrite } from "./use-versioned-write.ts";

interface CompleteDialogProps {
  milestone: MilestoneView;
  isOpen: boolean;
  onClose: () => void;
}

const fields = ["actualDate", "evidence"];

/** Says a milestone done: the day (today unless changed) and what shows it. Can be undone from the notice. */
export const CompleteDialog = ({ milestone: now, isOpen, onClose }: CompleteDialogProps) => {
  // As it was when the form was opened: a newer version read meanwhile must come up as a conflict.
  const [milestone] = useState(now);
  const { t } = useTranslation();
  const format = useFormat();
  const notices = useNotices();
  const { today } = useSession();
  const trpc = useTRPC();
  const complete = useWrite(trpc.milestone.complete.mutationOptions());
  const reopenFirst = useWrite(trpc.milestone.reopen.mutationOptions());
  const { reopen } = useReopen();
  const [actualDate, setActualDate] = useState(milestone.actualDate ?? today);
  const [evidence, setEvidence] = useState(milestone.evidence ?? "");

  const form = useVersionedWrite({
    read: milestone,
    fields,
    onClose,
    write: async (over) => {
      const milestoneId = milestone.id;
      // Somebody else completed it with other words: theirs are taken back before mine are written.
      const isTaken = over.actualDate !== null && over.version !== milestone.version;
      const open = isTaken
        ? (await reopenFirst.write({ milestoneId, version: over.version })).milestone
        : over;
      const done = await complete.write({ milestoneId, version: open.version, actualDate, evidence });
      notices.done(t("milestones.complete.done", { title: milestone.title }), {
        run: () => void reopen(done.milestone),
      });
    },
  });
  const isBusy = complete.isWriting || reopenFirst.isWriting;
  const date = (value: CalendarDate | null) => <Figure value={value} format={format.date} />;
  const words = (value: string | null) => <Figure value={value} format={String} />;

  return (
    <>
      <MilestoneDialog
        milestone={milestone}
        title={t("milestones.complete.title")}
        submitLabel={t("milestones.complete.submit")}
        isOpen={isOpen && form.conflict === null}
        isBusy={isBusy}
        errorOfForm={form.errorOfForm}
        onClose={form.close}
        onSubmit={form.submit}
      >
        <DateField
          data-autofocus
          required
          label={t("milestones.complete.date")}
          value={actualDate}
          error={form.errorOf("actualDate")}
          onChange={(picked) => {
            setActualDate(picked ?? today);
            form.touched();
          }}
        />
        <Textarea
          label={t("milestones.complete.evidence")}
          description={t("milestones.complete.evidenceNote")}
          required={milestone.requiresEvidence}
          autosize
          minRows={2}
          maxLength={500}
          value={evidence}
          error={form.errorOf("evidence")}
          onChange={(event) => {
            setEvidence(event.currentTarget.value);
            form.touched();
          }}
        />
      </MilestoneDialog>
      <ConflictDialog
        isOpen={isOpen && form.conflict !== null}
        isBusy={isBusy}
        onKeepMine={form.keepMine}
        onKeepTheirs={form.keepTheirs}
        rows={[
          differingRow({
            label: t("milestones.complete.date"),
            values: [actualDate, form.conflict?.actualDate ?? null],
            show: date,
          }),
          differingRow({
            label: t("milestones.complete.evidence"),
            values: [evidence || null, form.conflict?.evidence ?? null],
            show: words,
          }),
          differingRow({
            label: t("milestones.field.forecastDate"),
            values: [milestone.forecastDate, form.conflict?.forecastDate ?? null],
            show: date,
          }),
        ].filter((row) => row !== null)}
      />
    </>
  );
};
