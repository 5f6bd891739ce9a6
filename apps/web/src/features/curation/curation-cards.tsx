import type { CurationSpan } from "@kedr/domain";
import { Group, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { PostStanding } from "../../components/post-standing.tsx";
import type { CurationRowsProps } from "./curation-table.tsx";
import { CuratorName, LateNote, PhaseBadge, usePeriodWords } from "./curation-words.tsx";
import { SpanActions } from "./span-actions.tsx";
import classes from "./curation.module.css";

/** The days of a span in words; nothing where it has no beginning. */
const SpanDays = ({ span: { fromDate, toDate, curation } }: { span: CurationSpan }) => {
  const words = usePeriodWords();
  return (
    <Text size="sm" c="dimmed">
      {fromDate === null ? null : words({ fromDate, toDate })}
      {curation?.basis ? `, ${curation.basis}` : null}
    </Text>
  );
};

/** The same industries and days for a narrow screen. */
export const CurationCards = ({ board, onAct }: CurationRowsProps) => {
  const { t } = useTranslation();
  return (
    <ul className={classes["cards"]} aria-label={t("curation.table")}>
      {board.industries.map((row) => (
        <li key={row.industry.id} className={classes["card"]}>
          <Title order={3} size="h4">
            {row.industry.name}
          </Title>
          <Text size="xs" c="dimmed">
            {t("shared.projects", { count: row.projects })}
          </Text>
          <Stack gap="sm" mt="xs">
            {row.spans.map((span) => (
              <div key={span.curation?.id ?? `nobody ${span.fromDate ?? ""}`}>
                <Group gap={6}>
                  <CuratorName span={span} />
                  <PhaseBadge span={span} />
                  {span.phase === "current" && span.curation ? (
                    <PostStanding standing={row.standing} />
                  ) : null}
                </Group>
                <SpanDays span={span} />
                <LateNote span={span} />
                {onAct === null ? null : <SpanActions board={board} row={row} span={span} onAct={onAct} />}
              </div>
            ))}
          </Stack>
        </li>
      ))}
    </ul>
  );
};
