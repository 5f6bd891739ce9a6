import type { MilestoneListItem } from "@kedr/domain";
import { Button, Text } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import type { Bucket } from "./buckets.ts";
import type { Act } from "./item-acts.ts";
import classes from "./work-item.module.css";
import { WorkItem } from "./work-item.tsx";

interface BucketSectionProps {
  bucket: Bucket;
  milestones: readonly MilestoneListItem[];
  /** Null for a bucket that is always unfolded. */
  isUnfolded?: boolean | null;
  onFold?: (isUnfolded: boolean) => void;
  onAct: (id: string, act: Act) => void;
}

const ColumnHeads = ({ bucket }: { bucket: Bucket }) => {
  const { t } = useTranslation();
  return (
    // Each value is named for screen readers in its own row.
    <div className={classes["heads"]} aria-hidden>
      <span>{t("milestones.field.baselineDate")}</span>
      <span>
        {bucket === "recentlyCompleted"
          ? t("milestones.field.actualDate")
          : t("milestones.field.forecastDate")}
      </span>
      <span>{t("milestones.field.slip")}</span>
      <span>{t("myWork.updated")}</span>
    </div>
  );
};

/** The milestones of one urgency; a bucket without any says so in words. */
export const BucketSection = ({
  bucket,
  milestones,
  isUnfolded = null,
  onFold,
  onAct,
}: BucketSectionProps) => {
  const { t } = useTranslation();
  const count = milestones.length;
  const isShown = count > 0 && isUnfolded !== false;
  const Chevron = isUnfolded ? IconChevronUp : IconChevronDown;
  return (
    <SectionCard
      title={t(`myWork.bucket.${bucket}`)}
      aside={
        count > 0 ? (
          <Text span size="sm" c="dimmed">
            {count}
          </Text>
        ) : undefined
      }
      isFlush
      actions={
        count > 0 && isUnfolded !== null ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={isUnfolded}
            rightSection={<Chevron size={14} aria-hidden />}
            onClick={() => onFold?.(!isUnfolded)}
          >
            {isUnfolded ? t("myWork.fold") : t("myWork.unfold", { count })}
          </Button>
        ) : undefined
      }
    >
      {count === 0 ? (
        <Text size="sm" c="dimmed" px="md" pb="sm">
          {t(`myWork.empty.${bucket}`)}
        </Text>
      ) : null}
      {isShown ? (
        <>
          <ColumnHeads bucket={bucket} />
          <ul className={classes["list"]}>
            {milestones.map((milestone) => (
              <WorkItem key={milestone.id} milestone={milestone} onAct={onAct} />
            ))}
          </ul>
        </>
      ) : null}
    </SectionCard>
  );
};
