import type { DecidedReport } from "@kedr/domain";
import { Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { usePeriodName } from "../periods/period-name.ts";
import classes from "./review.module.css";
import { useTakeBackReview } from "./use-take-back-review.ts";

const useDecidedWords = ({ what, state, startsOn }: DecidedReport): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePeriodName();
  const period = what === "report" ? format.month(startsOn) : nameOf({ kind: "quarter", startsOn });
  return t(`review.decided.${what}.${state}`, { period });
};

const DecidedRecord = ({ decided }: { decided: DecidedReport }) => {
  const { t } = useTranslation();
  const { takeBack, isWriting } = useTakeBackReview();
  const words = useDecidedWords(decided);
  const { project, reviewComment } = decided;
  return (
    <li className={classes["record"]}>
      <div className={classes["words"]}>
        <Group gap="4px 8px">
          <AnchorLink to="/projects/$projectId" params={{ projectId: project.id }} hash="reports" fw={500}>
            {project.name}
          </AnchorLink>
          <Text size="sm">{words}</Text>
        </Group>
        {reviewComment === null ? null : (
          <Text size="sm" c="dimmed">
            {t("review.decided.remark", { comment: reviewComment })}
          </Text>
        )}
      </div>
      <div className={classes["actions"]} data-no-print>
        <Button
          size="xs"
          variant="default"
          loading={isWriting}
          aria-label={t("review.decided.takeBackOf", { project: project.name })}
          onClick={() => void takeBack([decided])}
        >
          {t("review.decided.takeBack")}
        </Button>
      </div>
    </li>
  );
};

/** The reader's own decisions of the day, each with the way back; nothing where there are none. */
export const DecidedReports = ({ decided }: { decided: readonly DecidedReport[] }) => {
  const { t } = useTranslation();
  if (decided.length === 0) return null;
  return (
    <SectionCard
      title={t("review.decided.title")}
      aside={<CountBadge count={decided.length} />}
      note={t("review.decided.note")}
      isFlush
    >
      <ul className={classes["records"]} aria-label={t("review.decided.title")}>
        {decided.map((one) => (
          <DecidedRecord key={one.id} decided={one} />
        ))}
      </ul>
    </SectionCard>
  );
};
