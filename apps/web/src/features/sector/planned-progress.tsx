import type { ProgressFigures } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { lagColour } from "./lag.ts";

/** Progress as a bar, and under it the plan and the difference in words. */
export const PlannedProgress = ({ progress }: { progress: ProgressFigures | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <ProgressBar progress={progress} />
      {progress ? (
        <Text size="xs" c={lagColour(progress) ?? "dimmed"}>
          {t("sector.summary.planned", {
            planned: format.share(progress.planned),
            difference: format.points(progress.difference),
          })}
        </Text>
      ) : null}
    </>
  );
};
