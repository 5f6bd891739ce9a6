import type { CalendarDate, DecisionPage, Effect } from "@kedr/domain";
import { Button, Stack, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { LazyChart } from "../charts/lazy-chart.tsx";
import { PartsTable } from "../indicators/parts-table.tsx";
import { VerdictBadge } from "./decision-badges.tsx";
import { BeforeAndAfter, EffectSeries } from "./effect-figures.tsx";
import { EffectDialog } from "./effect-dialog.tsx";

const Subject = ({ effect }: { effect: Effect }) => {
  const { t } = useTranslation();
  const { kind, subject } = effect;
  return (
    <Text>
      <Text span inherit c="dimmed">
        {t(`decisions.subject.${kind}`)}:{" "}
      </Text>
      {kind === "indicator" ? (
        <AnchorLink to="/indicators/$indicatorId" params={{ indicatorId: subject.id }} inherit>
          {subject.name}
        </AnchorLink>
      ) : (
        <>
          {kind === "milestone" ? `${subject.name}, ` : null}
          <AnchorLink
            to="/projects/$projectId"
            params={{ projectId: kind === "milestone" ? effect.project.id : subject.id }}
            inherit
          >
            {kind === "milestone" ? effect.project.name : subject.name}
          </AnchorLink>
        </>
      )}
    </Text>
  );
};

const IndicatorPicture = ({
  effect,
  today,
  decidedOn,
}: {
  effect: Effect;
  today: CalendarDate;
  decidedOn: CalendarDate | null;
}) => {
  const { t } = useTranslation();
  if (effect.kind !== "indicator") return null;
  const { indicator } = effect;
  return (
    <>
      <LazyChart of={{ kind: "series", indicator, today, decidedOn }} />
      {indicator.parts.length === 0 ? null : (
        <div>
          <Text fw={600} mb={4}>
            {t("decisions.groups")}
          </Text>
          <PartsTable indicator={indicator} />
        </div>
      )}
    </>
  );
};

/** What the decision is meant to move, and what became of it. */
export const EffectSection = ({ page: { decision, canStateEffect, today } }: { page: DecisionPage }) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const [isStating, setStating] = useState(false);
  const { effect, expected } = decision;
  const decidedOn = decision.state === "adopted" ? (decision.meeting?.date ?? null) : null;
  return (
    <SectionCard
      title={t("decisions.effect")}
      aside={effect ? <VerdictBadge verdict={effect.verdict} /> : undefined}
      actions={
        canStateEffect && !isReadOnly ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
            onClick={() => setStating(true)}
          >
            {t(effect === null ? "decisions.stateEffect" : "decisions.changeEffect")}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="sm">
        {effect === null ? (
          <Text size="sm" c="dimmed">
            {t("decisions.noEffect")}
          </Text>
        ) : (
          <>
            <Subject effect={effect} />
            {expected === null ? null : <Text size="sm">{t("decisions.expected", { expected })}</Text>}
            <Text size="sm">{t(`decisions.told.${effect.verdict}`)}</Text>
            <BeforeAndAfter effect={effect} decidedOn={decidedOn} />
            <IndicatorPicture effect={effect} today={today} decidedOn={decidedOn} />
            <EffectSeries effect={effect} decidedOn={decidedOn} />
          </>
        )}
      </Stack>
      {isStating ? <EffectDialog decision={decision} onClose={() => setStating(false)} /> : null}
    </SectionCard>
  );
};
