import type { ReportDesk } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ConflictDialog } from "../../components/conflict-dialog.tsx";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Difference } from "./edits.ts";
import { labelOfField, wordValue } from "./field-label.ts";

interface DifferencesDialogProps {
  desk: ReportDesk;
  differences: readonly Difference[];
  /** Against what is in the system now, or against another tab's words. */
  against: "system" | "tab";
  isBusy?: boolean;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** Both sides of every field that was filled in twice; nothing is overwritten until one of them is chosen. */
export const DifferencesDialog = ({ desk, differences, against, ...choice }: DifferencesDialogProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = (field: string, value: string) => (
    <span style={{ overflowWrap: "anywhere" }}>
      {value.length > 60 ? value : <Figure value={wordValue(field, value, { t, format })} format={String} />}
    </span>
  );
  const words =
    against === "tab"
      ? {
          words: {
            title: t("report.otherTab.title"),
            text: t("report.otherTab.text"),
            mine: t("report.otherTab.mine"),
            theirs: t("report.otherTab.theirs"),
            keepMine: t("report.otherTab.keepMine"),
            keepTheirs: t("report.otherTab.keepTheirs"),
          },
        }
      : {};
  return (
    <ConflictDialog
      isOpen={differences.length > 0}
      rows={differences.map(({ field, mine, theirs }) => ({
        label: labelOfField(field, desk, t),
        mine: shown(field, mine),
        theirs: shown(field, theirs),
      }))}
      {...words}
      {...choice}
    />
  );
};
