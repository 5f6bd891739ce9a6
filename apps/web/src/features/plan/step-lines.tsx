import type { TemplateStepDraft } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./template.module.css";

interface StepLinesProps {
  steps: readonly TemplateStepDraft[];
  /** The other list: what does not stand in it just so is marked. */
  others: readonly TemplateStepDraft[];
}

/** The steps of a template in a line each, for comparing. */
export const StepLines = ({ steps, others }: StepLinesProps) => {
  const known = new Set(others.map((step) => JSON.stringify(step)));
  return (
    <ol className={classes["lines"]}>
      {steps.map((step, place) => (
        <StepLine key={`${place} ${step.title}`} step={step} isOther={!known.has(JSON.stringify(step))} />
      ))}
    </ol>
  );
};

const StepLine = ({ step, isOther }: { step: TemplateStepDraft; isOther: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const marks = [
    t("plan.templates.after", { days: t("shared.days", { count: step.offsetDays }) }),
    t("plan.templates.weight", { weight: format.number(step.weight) }),
    ...(step.isCritical ? [t("plan.mark.critical")] : []),
    ...(step.requiresEvidence ? [t("plan.mark.evidence")] : []),
    ...(step.followsPrevious ? [t("plan.mark.follows")] : []),
  ];
  return (
    <li>
      {isOther ? <strong>{step.title}</strong> : step.title}
      <Text span display="block" size="xs" c="dimmed">
        {marks.join(" · ")}
      </Text>
    </li>
  );
};
