import type { MeetingDocuments } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useFormat } from "../../../lib/use-format.ts";
import classes from "./documents.module.css";
import { paperAddress } from "./paper-address.ts";
import { PaperLink } from "./paper-link.tsx";
import { PaperRow } from "./paper-row.tsx";

/** The documents of a meeting as a whole. */
export const PapersSection = ({ documents }: { documents: MeetingDocuments }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const asOf = useAsOf();
  const { meetingId, papers, notesOn, assignments, councilId, year, registrationNumber } = documents;
  const link = (name: string, file: string) => (
    <PaperLink
      format={file.slice(file.lastIndexOf(".") + 1).toUpperCase()}
      name={name}
      href={paperAddress(["meetings", meetingId, file], asOf)}
    />
  );
  const [agenda, pack, minutes, control, records] = [
    t("meetingPapers.agenda"),
    t("meetingPapers.pack"),
    t("meetingPapers.minutes"),
    t("meetingPapers.control"),
    t("meetingPapers.records"),
  ];
  const plan = t("meetingPapers.yearPlan", { year: String(year) });
  return (
    <SectionCard title={t("meetingPapers.title")} note={t("meetingPapers.lead")} isFlush>
      <ul className={classes["list"]}>
        <PaperRow name={agenda} state={documents.agenda}>
          {link(agenda, "agenda.docx")}
        </PaperRow>
        <PaperRow
          name={pack}
          notes={[
            t("meetingPapers.notesOn", { date: format.date(notesOn) }),
            t("meetingPapers.files", { count: papers.count }),
          ]}
        >
          {link(pack, "papers.docx")}
          {link(pack, "papers.zip")}
        </PaperRow>
        <PaperRow
          name={minutes}
          state={documents.minutes}
          notes={
            registrationNumber === null ? [] : [t("meetingPapers.registered", { number: registrationNumber })]
          }
        >
          {link(minutes, "minutes.docx")}
        </PaperRow>
        <PaperRow name={control} notes={[t("meetingPapers.assignments", { count: assignments })]}>
          {link(control, "control-list.docx")}
          {link(control, "control-list.xlsx")}
        </PaperRow>
        <PaperRow name={records} notes={[t("meetingPapers.recordsNote")]}>
          {link(records, "record-package.zip")}
        </PaperRow>
        <PaperRow name={plan}>
          <PaperLink
            format="DOCX"
            name={plan}
            href={paperAddress(["councils", councilId, "plan.docx"], asOf, { year: String(year) })}
          />
        </PaperRow>
      </ul>
    </SectionCard>
  );
};
