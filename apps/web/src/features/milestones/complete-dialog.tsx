import type { MilestoneView } from "@kedr/domain";
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
export const CompleteDialog = ({ milestone, isOpen, onClose }: CompleteDialogProps) => {
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
  const date = (value: MilestoneView["actualDate"]) => <Figure value={value} format={format.date} />;
  const words = (value: string | null) => <Figure value={value || null} format={String} />;

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
          {
            label: t("milestones.complete.date"),
            mine: date(actualDate),
            theirs: date(form.conflict?.actualDate ?? null),
          },
          {
            label: t("milestones.complete.evidence"),
            mine: words(evidence),
            theirs: words(form.conflict?.evidence ?? null),
          },
          {
            label: t("milestones.field.forecastDate"),
            mine: date(milestone.forecastDate),
            theirs: date(form.conflict?.forecastDate ?? null),
          },
        ]}
      />
    </>
  );
};
