import { Disclosure } from "../../components/disclosure.tsx";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useReportForm } from "./form-field.ts";
import { FormSection } from "./form-section.tsx";
import { CompletedMilestone, MilestoneRow } from "./milestone-row.tsx";
import { fieldOf } from "./report-fields.ts";
import classes from "./report-form.module.css";
import { isUrgent } from "./report-problems.ts";
import { isOpenMilestone } from "./submission.ts";

interface MilestonesSectionProps {
  /** Unfolded by hand; what is urgent and what was changed stands open anyway. */
  expanded: readonly string[];
  onExpand: (id: string) => void;
}

/** Where the milestones stand: the urgent ones open to be told about, the others a key away. */
export const MilestonesSection = ({ expanded, onExpand }: MilestonesSectionProps) => {
  const { t } = useTranslation();
  const { desk, values } = useReportForm();
  const open = desk.milestones.filter(isOpenMilestone);
  const done = desk.milestones.filter(({ state }) => state === "completed");
  const isChanged = (id: string, forecastDate: string | null) =>
    (values[fieldOf("milestone/forecastDate", id)] ?? "") !== (forecastDate ?? "") ||
    (values[fieldOf("milestone/reason", id)] ?? "") !== "";
  return (
    <FormSection
      name="milestones"
      title={t("report.milestones.title")}
      {...(open.length === 0 ? { note: t("report.milestones.nothing") } : {})}
      isFlush
    >
      <ul className={classes["list"]}>
        {open.map((milestone) => (
          <MilestoneRow
            key={milestone.id}
            milestone={milestone}
            isExpanded={
              isUrgent(desk, milestone) ||
              expanded.includes(milestone.id) ||
              isChanged(milestone.id, milestone.forecastDate)
            }
            onExpand={() => onExpand(milestone.id)}
          />
        ))}
      </ul>
      {done.length === 0 ? null : (
        <div className={classes["item"]}>
          <Disclosure
            summary={
              <Text span size="sm">
                {t("report.milestones.completed", { count: done.length })}
              </Text>
            }
          >
            {done.map((milestone) => (
              <CompletedMilestone key={milestone.id} milestone={milestone} />
            ))}
          </Disclosure>
        </div>
      )}
    </FormSection>
  );
};
