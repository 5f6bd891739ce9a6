import type { HealthReason, ProjectSummary } from "@kedr/domain";
import type { ReactNode } from "react";
import { Group, List, Stack, Text } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { HealthBadge } from "../../../components/health-badge.tsx";
import { HealthReasonText } from "../../../components/health-reason-text.tsx";
import { AnchorLink } from "../../../components/links.tsx";
import { Figure } from "../../../components/figure.tsx";
import { PageSection } from "./page-section.tsx";
import type { SectionId } from "./section-ids.ts";

const route = getRouteApi("/signed-in/projects/$projectId");

/** Where on the page the evidence of a reason stands. */
const evidenceOf = (reason: HealthReason): SectionId | `milestone-${string}` => {
  switch (reason.code) {
    case "critical_overdue":
    case "milestone_overdue":
    case "forecast_past_plan":
      return `milestone-${reason.milestoneId}`;
    case "progress_behind":
    case "no_milestones":
      return "milestones";
    case "funding_unmet":
      return "funding";
    case "high_risk":
      return "risks";
    case "no_recent_report":
      return "reports";
  }
};

/** The two ratings side by side, why they differ, and every reason with its evidence. */
export const HealthSection = ({ summary }: { summary: ProjectSummary }) => {
  const { t } = useTranslation();
  const { differs, ownReason, reasons } = summary.health;
  return (
    <PageSection id="health" title={t("projects.section.health")}>
      <Stack gap="sm">
        <Ratings health={summary.health} />
        {ownReason === null && !differs ? null : (
          <Text size="sm">
            {ownReason === null
              ? t("projects.health.noReason")
              : t("projects.health.ownReason", { reason: ownReason })}
          </Text>
        )}
        <Reasons reasons={reasons} />
      </Stack>
    </PageSection>
  );
};

const Ratings = ({ health: { computed, own, effective, differs } }: Pick<ProjectSummary, "health">) => {
  const { t } = useTranslation();
  return (
    <Group gap="8px 32px" align="flex-start">
      <Rating label={t("projects.health.computed")}>
        <HealthBadge health={computed} />
      </Rating>
      <Rating label={t("projects.health.own")}>
        {own === null ? <Figure value={null} format={String} /> : <HealthBadge health={own} />}
      </Rating>
      {differs ? (
        <Text size="sm" maw={560}>
          <strong>{t("projects.health.differs")}</strong>{" "}
          {t("projects.health.effective", { health: t(`shared.health.${effective}`) })}
        </Text>
      ) : null}
    </Group>
  );
};

const Rating = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <Text size="sm" c="dimmed" mb={2}>
      {label}
    </Text>
    {children}
  </div>
);

const Reasons = ({ reasons }: Pick<ProjectSummary["health"], "reasons">) => {
  const { t } = useTranslation();
  const params = route.useParams();
  if (reasons.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t("projects.health.none")}
      </Text>
    );
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t("projects.health.reasons")}
      </Text>
      <List size="sm" spacing={2}>
        {reasons.map((reason) => (
          <List.Item key={JSON.stringify(reason)}>
            <AnchorLink
              to="/projects/$projectId"
              params={params}
              search={(before) => before}
              hash={evidenceOf(reason)}
              size="sm"
            >
              <HealthReasonText reason={reason} />
            </AnchorLink>
          </List.Item>
        ))}
      </List>
    </div>
  );
};
