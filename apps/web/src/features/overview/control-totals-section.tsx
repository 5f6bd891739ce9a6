import type { ControlTotal } from "@kedr/domain";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { ControlCards } from "./control-cards.tsx";
import { controlLines } from "./control-lines.ts";
import { ControlTable } from "./control-table.tsx";

interface ControlTotalsProps {
  totals: readonly ControlTotal[];
  /** Where to go on to. */
  actions?: ReactNode;
}

/** What the strategy declares of itself beside what is entered: a control, never a filling. */
export const ControlTotalsSection = ({ totals, actions }: ControlTotalsProps) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const lines = controlLines(totals);
  const projects = lines.find(({ subject }) => subject === "projects");
  if (lines.length === 0) return null;
  return (
    <SectionCard
      title={t("overview.control.title")}
      actions={actions}
      note={
        <>
          {projects
            ? t("overview.control.summary", { fromSource: projects.fromSource, declared: projects.declared })
            : null}{" "}
          {t("overview.control.note")}
        </>
      }
      isFlush
    >
      {isNarrow ? <ControlCards lines={lines} /> : <ControlTable lines={lines} />}
    </SectionCard>
  );
};
