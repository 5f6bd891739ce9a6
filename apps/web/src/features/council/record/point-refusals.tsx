import type { MinutesPoint } from "@kedr/domain";
import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { RefusedWords } from "./refused-words.tsx";
import { useRefusals } from "./use-refusals.ts";
import { subjects } from "./wishes.ts";
import type { QueuedWrite } from "./write-queue.ts";

interface PointRefusalsProps {
  point: MinutesPoint;
  /** Opens an amendment that was not taken, to be put right. */
  onCorrect: (write: QueuedWrite) => void;
}

/** Why a decision on a point, an amendment or its removal is not recorded, at the point itself. */
export const PointRefusals = ({ point, onCorrect }: PointRefusalsProps) => {
  const { t } = useTranslation();
  const { writes, wordsOf } = useRefusals(subjects.point(point.id));
  return writes.map((write) => (
    <div key={write.requestId}>
      {wordsOf(write).map(({ field, words }) => (
        <RefusedWords key={field}>{words}</RefusedWords>
      ))}
      {write.wish.kind === "amendPoint" ? (
        <Group gap="xs" mt={4}>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t("minutes.refused.correctPoint", { number: point.number })}
            onClick={() => onCorrect(write)}
          >
            {t("minutes.refused.correct")}
          </Button>
        </Group>
      ) : null}
    </div>
  ));
};
