import type { MeetingDocuments } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import classes from "./documents.module.css";
import { paperAddress } from "./paper-address.ts";
import { PaperLink } from "./paper-link.tsx";
import { PaperRow } from "./paper-row.tsx";

/** The sheets on which members vote by letter; only a written procedure has them. */
export const SheetsSection = ({ documents }: { documents: MeetingDocuments }) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { meetingId, sheets } = documents;
  if (sheets.length === 0) return null;
  return (
    <SectionCard
      title={t("meetingPapers.sheets.title")}
      note={t("meetingPapers.sheets.lead")}
      isFlush
      actions={
        <PaperLink
          format="ZIP"
          name={t("meetingPapers.sheets.all")}
          href={paperAddress(["meetings", meetingId, "opinion-sheets.zip"], asOf)}
        />
      }
    >
      <ul className={classes["list"]}>
        {sheets.map(({ id, name }) => (
          <PaperRow key={id} name={name}>
            <PaperLink
              format="DOCX"
              name={t("meetingPapers.sheets.one", { name })}
              href={paperAddress(["meetings", meetingId, "opinion-sheets", `${id}.docx`], asOf)}
            />
          </PaperRow>
        ))}
      </ul>
    </SectionCard>
  );
};
