import type { IndicatorValueView, Role } from "@kedr/domain";
import { UnstyledButton } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { useAccount } from "../../lib/session.ts";
import { EvidenceDialog } from "../evidence/evidence-dialog.tsx";
import classes from "./indicators.module.css";

/** Whom an empty place is offered to; whether a lead's own project is linked, the server says. */
const adders: readonly Role[] = ["administrator", "project_office", "project_lead"];

interface ValueFilesProps {
  value: IndicatorValueView;
  /** When the value is of, in words. */
  period: string;
  /** The value with its unit. */
  words: string;
}

/** How many files show a value; opens them, and lets whoever may add more. */
export const ValueFiles = ({ value: { id, files }, period, words }: ValueFilesProps) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const isReadOnly = useIsReadOnly();
  const { roles } = useAccount();
  const mayAdd = !isReadOnly && roles.some((role) => adders.includes(role));
  const count = files.length;
  if (count === 0 && !mayAdd) return null;
  const label =
    count > 0 ? t("evidence.countOfValue", { period, count }) : t("evidence.filesOfValue", { period });
  return (
    <>
      <UnstyledButton
        className={classes["files"] ?? ""}
        title={label}
        aria-label={label}
        onClick={() => setIsOpen(true)}
        data-no-print
      >
        <IconPaperclip size={14} aria-hidden />
        {count > 0 ? count : null}
      </UnstyledButton>
      {isOpen ? (
        <EvidenceDialog
          owner={{ indicatorValueId: id }}
          title={`${period}: ${words}`}
          isOpen
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </>
  );
};
