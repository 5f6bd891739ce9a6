import type { CalendarDate, FrameworkView } from "@kedr/domain";
import { Button, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import type { OnAct } from "./framework-act.ts";
import { IndicatorCards } from "./indicator-cards.tsx";
import { IndicatorTable } from "./indicator-table.tsx";
import { VersionBlock } from "./version-block.tsx";

interface FrameworkSectionProps {
  framework: FrameworkView;
  today: CalendarDate;
  onAct: OnAct | null;
}

const Indicators = ({ framework }: { framework: FrameworkView }) => {
  const { t } = useTranslation();
  const Rows = useIsNarrow() ? IndicatorCards : IndicatorTable;
  return (
    <SectionCard
      title={framework.name}
      aside={<OriginBadge origin={framework.origin} slide={framework.provenance.slide} />}
      note={framework.description ?? (framework.isMaturityIndex ? t("frameworks.maturityNote") : undefined)}
      isFlush
    >
      {framework.indicators.length === 0 ? (
        <EmptyState title={t("frameworks.noIndicators")} />
      ) : (
        <Rows framework={framework} />
      )}
    </SectionCard>
  );
};

/** A framework: current against target, and the versions of its methodology, the one in force open. */
export const FrameworkSection = ({ framework, today, onAct }: FrameworkSectionProps) => {
  const { t } = useTranslation();
  const addVersion =
    onAct === null ? undefined : (
      <Button
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onAct({ kind: "version", framework, version: null })}
      >
        {t("frameworks.action.addVersion")}
      </Button>
    );
  return (
    <Stack gap="md">
      <Indicators framework={framework} />
      <SectionCard title={t("frameworks.versions")} note={t("frameworks.versionsNote")} actions={addVersion}>
        {framework.versions.length === 0 ? <Text size="sm">{t("frameworks.noVersions")}</Text> : null}
        <Stack gap="lg">
          {framework.versions.map((version) => (
            <VersionBlock
              key={version.id}
              framework={framework}
              version={version}
              today={today}
              onAct={onAct}
            />
          ))}
        </Stack>
      </SectionCard>
    </Stack>
  );
};
