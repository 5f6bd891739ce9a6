import type { Sector } from "@kedr/domain";
import type { ReactNode } from "react";
import { yearOf } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { HealthLegend } from "./health-legend.tsx";
import { HealthCounts } from "./health-mark.tsx";
import { PlannedProgress } from "./planned-progress.tsx";
import { sectorKey } from "./sector-search.ts";
import classes from "./summary.module.css";

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={classes["line"]}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** A count that leads to a section of this page; a zero leads nowhere. */
const CountTo = ({ count, hash, label }: { count: number; hash: string; label: string }) =>
  count === 0 ? (
    <span>0</span>
  ) : (
    <AnchorLink to="." search={true} hash={hash} inherit fw={600} aria-label={`${count}: ${label}`}>
      {count}
    </AnchorLink>
  );

/** The sector in a few figures; each leads to what it is made of. */
export const SummarySection = ({ sector }: { sector: Sector }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { rollUp, deputy, today, upcoming, previousCouncil } = sector;
  const { mandatory, regional } = rollUp;
  const filters = { deputies: [sectorKey(deputy)] };
  const counts = [
    { label: t("sector.summary.overdue"), count: rollUp.milestones.overdue, hash: "overdue" },
    { label: t("sector.summary.upcoming"), count: upcoming.length, hash: "upcoming" },
    { label: t("sector.summary.diverging"), count: rollUp.diverging, hash: "ratings" },
  ];
  return (
    <div id="summary" className={classes["anchor"]}>
      <SectionCard title={t("sector.summary.title")}>
        <HealthLegend counts={rollUp.health} filters={filters} />
        <dl className={classes["lines"]}>
          {previousCouncil ? (
            <Line label={t("sector.before.onDate", { date: format.date(previousCouncil.date) })}>
              <AnchorLink
                to="/council/$meetingId"
                params={{ meetingId: previousCouncil.meetingId }}
                inherit
                c="inherit"
              >
                <HealthCounts counts={previousCouncil.health} />
              </AnchorLink>
            </Line>
          ) : null}
          <Line label={t("sector.summary.projects")}>
            <RegistryLink filters={filters} label={t("shared.projects", { count: rollUp.projects })}>
              {rollUp.projects}
            </RegistryLink>
            <Text size="xs" c="dimmed">
              {t("sector.summary.byKind", {
                mandatory: t("sector.summary.mandatory", { count: mandatory }),
                regional: t("sector.summary.regional", { count: regional }),
              })}
            </Text>
          </Line>
          <Line label={t("sector.summary.progress")}>
            <PlannedProgress progress={rollUp.progress} />
          </Line>
          {counts.map(({ label, count, hash }) => (
            <Line key={hash} label={label}>
              <CountTo count={count} hash={hash} label={label} />
            </Line>
          ))}
          <Line label={t("sector.summary.gap", { year: yearOf(today) })}>
            <AnchorLink to="." search={true} hash="funding" inherit>
              <Figure value={rollUp.funding.gap} format={format.roubles} />
            </AnchorLink>
          </Line>
        </dl>
      </SectionCard>
    </div>
  );
};
