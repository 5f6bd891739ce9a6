import type { BriefingStep } from "../lib/briefing-book.ts";
import { Progress, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** How far a book has come: a bar, and in words what is being written. */
export const BriefingProgress = ({ step }: { step: BriefingStep | null }) => {
  const { t } = useTranslation();
  const done = step === null ? 0 : (Math.max(step.step - 1, 0) / step.steps) * 100;
  return (
    <Stack gap={6}>
      <Progress value={done} aria-label={t("briefing.progress")} />
      <Text component="output" size="sm" aria-live="polite">
        {step === null
          ? t("briefing.stage.start")
          : t(`briefing.stage.${step.stage}`, {
              step: step.step,
              steps: step.steps,
              title: step.title ?? "",
            })}
      </Text>
    </Stack>
  );
};
