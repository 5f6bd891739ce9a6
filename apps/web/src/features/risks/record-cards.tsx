import type { ProblemListItem, ProblemView, RiskListItem, RiskView } from "@kedr/domain";
import type { ReactNode } from "react";
import { Group, Paper, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ProblemActions, RiskActions } from "./record-actions.tsx";
import { isMixed, RecordName } from "./record-name.tsx";
import { ImpactBadge, ProblemStateBadge, RiskLevelBadge, RiskStateBadge } from "./risk-badges.tsx";
import { DueText, ProblemNotes, SettlementText, useWeightWords } from "./risk-words.tsx";
import classes from "./risks.module.css";

const MeasureLines = ({ item }: { item: RiskView | ProblemView }) => {
  const { t } = useTranslation();
  const { measure, owner, dueDate } = item;
  return (
    <>
      <Text size="sm">
        {measure === null ? t("projects.risk.noMeasure") : t("projects.risk.measure", { measure })}
      </Text>
      {owner === null ? null : (
        <Text size="xs" c="dimmed">
          {t("projects.risk.owner", { owner: owner.name })}
        </Text>
      )}
      {dueDate === null ? null : (
        <Group gap={6} fz="xs">
          <span>{t("risks.form.dueDate")}:</span>
          <DueText item={item} />
        </Group>
      )}
    </>
  );
};

/** A risk in a few lines: a row of the table where there is no room for one. */
export const RiskLines = ({ risk, name }: { risk: RiskView; name: ReactNode }) => {
  const weight = useWeightWords();
  return (
    <>
      <Group gap={6} justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap={6}>
          <RiskLevelBadge level={risk.level} />
          <RiskStateBadge state={risk.state} />
        </Group>
        <RiskActions risk={risk} />
      </Group>
      {name}
      <Text size="xs" c="dimmed">
        {weight(risk)}
      </Text>
      <MeasureLines item={risk} />
      <SettlementText risk={risk} />
    </>
  );
};

/** A problem issue in a few lines. */
export const ProblemLines = ({ problem, name }: { problem: ProblemView; name: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <>
      <Group gap={6} justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap={6}>
          <ProblemStateBadge state={problem.state} />
          <Group gap={4} fz="xs">
            <span>{t("risks.column.impact")}:</span>
            <ImpactBadge impact={problem.impact} />
          </Group>
        </Group>
        <ProblemActions problem={problem} />
      </Group>
      {name}
      <ProblemNotes problem={problem} />
      <MeasureLines item={problem} />
    </>
  );
};

/** The table of risks for a narrow screen. */
export const RiskCards = ({ risks }: { risks: readonly RiskListItem[] }) => (
  <Paper component="ul" bd="1px solid var(--kedr-line)" className={classes["cards"] ?? ""}>
    {risks.map((risk) => (
      <li key={risk.id} className={classes["card"]}>
        <RiskLines risk={risk} name={<RecordName item={risk} withOrigin={isMixed(risks)} />} />
      </li>
    ))}
  </Paper>
);

/** The table of problem issues for a narrow screen. */
export const ProblemCards = ({ problems }: { problems: readonly ProblemListItem[] }) => (
  <Paper component="ul" bd="1px solid var(--kedr-line)" className={classes["cards"] ?? ""}>
    {problems.map((problem) => (
      <li key={problem.id} className={classes["card"]}>
        <ProblemLines problem={problem} name={<RecordName item={problem} withOrigin={isMixed(problems)} />} />
      </li>
    ))}
  </Paper>
);
