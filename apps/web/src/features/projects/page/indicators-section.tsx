import type { LinkConfidence, LinkedIndicator, ProjectPage } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { Group, Text } from "@mantine/core";
import { IconCheck, IconFileDescription, IconQuestionMark } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Figure } from "../../../components/figure.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { StatusBadge } from "../../../components/status-badge.tsx";
import type { Tone } from "../../../theme/status-colours.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { TargetMove } from "../../moved-targets/target-move.tsx";
import { PageSection } from "./page-section.tsx";
import { SectionAside } from "./section-aside.tsx";
import classes from "./records.module.css";

const confidenceLook: Record<LinkConfidence, { tone: Tone; icon: Icon }> = {
  stated: { tone: "neutral", icon: IconFileDescription },
  assumed: { tone: "warning", icon: IconQuestionMark },
  confirmed: { tone: "good", icon: IconCheck },
};

/** What the project is meant to move, and how sure the link is. */
export const IndicatorsSection = ({ page }: { page: ProjectPage }) => {
  const { indicators } = page;
  const { origin } = page.summary;
  const { t } = useTranslation();
  return (
    <PageSection
      id="indicators"
      title={t("projects.section.indicators")}
      aside={<SectionAside records={indicators} project={origin} />}
      isFlush
    >
      {indicators.length === 0 ? (
        <EmptyState title={t("projects.indicator.empty")} />
      ) : (
        <ul className={classes["records"]}>
          {indicators.map((indicator) => (
            <Indicator key={indicator.id} page={page} indicator={indicator} />
          ))}
        </ul>
      )}
    </PageSection>
  );
};

const Indicator = ({ page, indicator }: { page: ProjectPage; indicator: LinkedIndicator }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { number, name, unit, confidence, note } = indicator;
  const value = (figure: number) =>
    unit === "%" ? format.percent(figure) : `${format.number(figure)}\u00a0${unit}`;
  return (
    <li className={classes["record"]}>
      <Group gap="4px 8px">
        <AnchorLink to="/indicators" hash={indicator.id} size="sm" fw={500}>
          {name}
        </AnchorLink>
        {number === null ? null : (
          <Text size="xs" c="dimmed">
            {t("projects.indicator.number", { number })}
          </Text>
        )}
      </Group>
      <dl className={classes["figures"]}>
        {(["baseline", "current", "target"] as const).map((point) => (
          <div key={point}>
            <dt>{t(`projects.indicator.${point}`)}</dt>
            <dd>
              <Figure value={indicator[point]} format={value} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("projects.indicator.confidence")}</dt>
          <dd>
            <StatusBadge {...confidenceLook[confidence]}>{t(`projects.indicator.${confidence}`)}</StatusBadge>
          </dd>
        </div>
      </dl>
      {note === null ? null : (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
      <TargetMove projectId={page.summary.id} indicator={indicator} canRequest={page.abilities.canUpdate} />
    </li>
  );
};
