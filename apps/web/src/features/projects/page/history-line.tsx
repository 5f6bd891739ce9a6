import { Group, Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../../components/status-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { historyEntity } from "./history-fields.ts";
import type { HistoryChange, HistoryDetail } from "./history-lines.ts";
import { historyDetails } from "./history-lines.ts";
import records from "./records.module.css";
import classes from "./history-line.module.css";

interface HistoryLineProps {
  change: HistoryChange;
  names: ReadonlyMap<string, string>;
}

/** A change: when and by whom on the left, what on the right. */
export const HistoryLine = ({ change, names }: HistoryLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { operation, label } = change;
  const entity = historyEntity(change.entity) ?? "other";
  const details = historyDetails(change, { t, format, names });
  return (
    <li className={`${records["record"]} ${classes["line"]}`}>
      <When change={change} />
      <div>
        <Text size="sm">{t(`projects.history.${entity}.${operation}`, { label })}</Text>
        {entity === "MilestoneComment" && details[0]?.after ? (
          <Text size="sm" c="dimmed">
            {t("projects.history.comment", { text: details[0].after })}
          </Text>
        ) : (
          <Details details={details} />
        )}
      </div>
    </li>
  );
};

/** The moment the change was known; for what was loaded or has a pinned clock, also when it was written down. */
const When = ({ change }: Pick<HistoryLineProps, "change">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { knownAt, recordedAt, isImported, actor } = change;
  const recorded = format.instant(recordedAt);
  return (
    <div>
      <Group gap="2px 8px">
        <Text size="sm" fw={500}>
          {format.instant(knownAt)}
        </Text>
        {isImported ? (
          <StatusBadge
            tone="neutral"
            icon={IconHistory}
            title={t("projects.history.importedAt", { instant: recorded })}
          >
            {t("projects.history.imported")}
          </StatusBadge>
        ) : null}
      </Group>
      <Text size="xs" c="dimmed">
        {actor}
      </Text>
      {isImported || recorded === format.instant(knownAt) ? null : (
        <Text size="xs" c="dimmed">
          {t("projects.history.recorded", { instant: recorded })}
        </Text>
      )}
    </div>
  );
};

const Details = ({ details }: { details: readonly HistoryDetail[] }) => {
  const { t } = useTranslation();
  if (details.length === 0) return null;
  return (
    <ul className={classes["details"]}>
      {details.map(({ label, before, after }) => (
        <li key={label}>
          {before !== null && after !== null
            ? t("projects.history.change", { field: label, before, after })
            : t("projects.history.value", { field: label, value: after ?? before ?? "" })}
        </li>
      ))}
    </ul>
  );
};
