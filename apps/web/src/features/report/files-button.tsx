import { IconPaperclip } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { EvidenceDialog } from "../evidence/evidence-dialog.tsx";
import type { EvidenceOwner } from "../evidence/owner.ts";
import classes from "./report-form.module.css";

interface FilesButtonProps {
  owner: EvidenceOwner;
  /** What the files show. */
  subject: string;
  count: number;
}

/** The files of a milestone or a told value, beside what is written of it. They are attached at once, not with the report. */
export const FilesButton = ({ owner, subject, count }: FilesButtonProps) => {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const word = count > 0 ? t("evidence.count", { count }) : t("evidence.files");
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes["expand"]}
        data-report-files
        data-no-print
        aria-label={t("report.field.ofRecord", { subject, field: word })}
        onClick={() => setIsOpen(true)}
      >
        <IconPaperclip size={14} aria-hidden /> {word}
      </button>
      {isOpen ? (
        <EvidenceDialog
          owner={owner}
          title={subject}
          isOpen
          onClose={() => {
            setIsOpen(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </>
  );
};
