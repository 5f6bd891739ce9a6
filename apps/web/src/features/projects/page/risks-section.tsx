import type { ProjectPage, RiskState, RiskView } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconAlertTriangle,
  IconBolt,
  IconCircle,
  IconCircleCheck,
  IconCircleDot,
  IconOctagon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { StatusBadge } from "../../../components/status-badge.tsx";
import type { Tone } from "../../../theme/status-colours.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { PageSection } from "./page-section.tsx";
import { SectionAside } from "./section-aside.tsx";
import classes from "./records.module.css";

const levelLook: Record<RiskView["level"], { tone: Tone; icon: Icon }> = {
  low: { tone: "neutral", icon: IconCircle },
  medium: { tone: "warning", icon: IconAlertTriangle },
  high: { tone: "bad", icon: IconOctagon },
};
const stateLook: Record<RiskState, { tone: Tone; icon: Icon }> = {
  open: { tone: "info", icon: IconCircleDot },
  closed: { tone: "neutral", icon: IconCircleCheck },
  occurred: { tone: "bad", icon: IconBolt },
};

/** The risks, most pressing first; closed ones wait behind a button. */
export const RisksSection = ({ page }: { page: ProjectPage }) => {
  const { risks } = page;
  const { origin } = page.summary;
  const { t } = useTranslation();
  const closed = risks.filter(({ state }) => state === "closed").length;
  const [isAsked, { open }] = useDisclosure(false);
  const isWhole = isAsked || closed === risks.length;
  const shown = isWhole ? risks : risks.filter(({ state }) => state !== "closed");
  return (
    <PageSection
      id="risks"
      title={t("projects.section.risks")}
      aside={<SectionAside records={risks} project={origin} />}
      isFlush
    >
      {risks.length === 0 ? <EmptyState title={t("projects.risk.empty")} /> : null}
      <ul className={classes["records"]}>
        {shown.map((risk) => (
          <Risk key={risk.id} risk={risk} />
        ))}
      </ul>
      {closed > 0 && !isWhole ? (
        <div className={classes["more"]} data-no-print>
          <Button size="compact-sm" variant="subtle" onClick={open}>
            {t("projects.risk.settled", { count: closed })}
          </Button>
        </div>
      ) : null}
    </PageSection>
  );
};

/** Probability and impact run from 1 to 3. */
const degree = (value: number): RiskView["level"] => (value <= 1 ? "low" : value === 2 ? "medium" : "high");

const Risk = ({ risk }: { risk: RiskView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, level, state, measure, owner, dueDate } = risk;
  const details = [
    t("projects.risk.weight", {
      probability: t(`projects.risk.degree.${degree(risk.probability)}`),
      impact: t(`projects.risk.impactDegree.${degree(risk.impact)}`),
    }),
    owner && t("projects.risk.owner", { owner: owner.name }),
    dueDate && t("projects.risk.due", { date: format.date(dueDate) }),
  ].filter((part) => part !== null);
  return (
    <li className={classes["record"]}>
      <Group gap={6}>
        <StatusBadge {...levelLook[level]}>{t(`projects.risk.level.${level}`)}</StatusBadge>
        <StatusBadge {...stateLook[state]}>{t(`projects.risk.state.${state}`)}</StatusBadge>
      </Group>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      <Text size="sm">
        {measure === null ? t("projects.risk.noMeasure") : t("projects.risk.measure", { measure })}
      </Text>
      <Text size="xs" c="dimmed">
        {details.join(". ")}
      </Text>
    </li>
  );
};
