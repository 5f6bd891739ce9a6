import type { Overview, RollUp } from "@kedr/domain";
import { Anchor, SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import { StatTile } from "../../components/stat-tile.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { ProjectCount } from "./project-count.tsx";

const ProjectsTile = ({ rollUp }: { rollUp: RollUp }) => {
  const { t } = useTranslation();
  return (
    <StatTile
      label={t("overview.portfolio.projects")}
      value={<RegistryLink filters={{}}>{rollUp.projects}</RegistryLink>}
      note={
        <>
          <ProjectCount count={rollUp.mandatory} filters={{ kinds: ["mandatory"] }}>
            {t("overview.portfolio.mandatory", { count: rollUp.mandatory })}
          </ProjectCount>
          {", "}
          <ProjectCount count={rollUp.regional} filters={{ kinds: ["regional"] }}>
            {t("overview.portfolio.regional", { count: rollUp.regional })}
          </ProjectCount>
        </>
      }
    />
  );
};

const ProgressTile = ({ rollUp }: { rollUp: RollUp }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { progress } = rollUp;
  return (
    <StatTile
      label={t("overview.portfolio.progress")}
      value={<Figure value={progress?.actual} format={format.share} />}
      note={
        progress &&
        t("overview.portfolio.planned", {
          planned: format.share(progress.planned),
          difference: format.points(progress.difference),
        })
      }
    />
  );
};

const MoneyTile = ({ rollUp, year }: { rollUp: RollUp; year: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { need, allocated, spent, gap } = rollUp.funding;
  const roubles = (value: number | null) => (value === null ? t("shared.notEntered") : format.roubles(value));
  return (
    <StatTile
      label={t("overview.portfolio.money", { year })}
      value={<Figure value={allocated} format={format.roubles} />}
      note={
        need === null && allocated === null
          ? undefined
          : t("overview.portfolio.moneyNote", {
              need: roubles(need),
              gap: roubles(gap),
              spent: roubles(spent),
            })
      }
    />
  );
};

const DeadlineTile = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation();
  const { overdue, due30, rollUp } = overview;
  if (rollUp.milestones.total === 0)
    return <StatTile label={t("overview.portfolio.overdue")} value={<Words text={null} />} />;
  return (
    <StatTile
      label={t("overview.portfolio.overdue")}
      {...(overdue.length > 0 ? { tone: "bad" as const } : {})}
      value={
        <Anchor href="#overdue" inherit>
          {overdue.length}
        </Anchor>
      }
      note={
        <Anchor href="#due" inherit>
          {t("overview.portfolio.due30", { count: due30.length })}
        </Anchor>
      }
    />
  );
};

/** Projects, progress against plan, money of the year, deadlines: one figure each. */
export const PortfolioTiles = ({ overview }: { overview: Overview }) => (
  <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm" mb="sm">
    <ProjectsTile rollUp={overview.rollUp} />
    <ProgressTile rollUp={overview.rollUp} />
    <MoneyTile rollUp={overview.rollUp} year={Number(overview.today.slice(0, 4))} />
    <DeadlineTile overview={overview} />
  </SimpleGrid>
);
