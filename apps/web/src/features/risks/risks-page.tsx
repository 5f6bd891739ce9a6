import { chosenProblems, chosenRisks, filterRisks, type RiskRegister } from "@kedr/domain";
import { Button, Group, Stack, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { DownloadMenu } from "../../components/download-menu.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { tableAddress } from "../../lib/table-address.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ProblemTable } from "./problem-table.tsx";
import { ProblemCards, RiskCards } from "./record-cards.tsx";
import { useRiskDesk } from "./risk-desk.ts";
import { RiskDeskProvider } from "./risk-desk-provider.tsx";
import { RiskFilterBar } from "./risk-filter-bar.tsx";
import { RiskMatrix } from "./risk-matrix.tsx";
import { RiskTable } from "./risk-table.tsx";
import { tabs } from "./risks-search.ts";
import { useRisksSearch } from "./use-risks-search.ts";
import classes from "./risks.module.css";

interface TabProps {
  register: RiskRegister;
}

const RisksTabPanel = ({ register: { risks, writable } }: TabProps) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const { search } = useRisksSearch();
  const shown = chosenRisks(risks, search);
  return (
    <Stack gap="md">
      <div className={classes["top"]}>
        <RiskMatrix risks={filterRisks(risks, search)} />
        <RiskFilterBar tab="risks" items={risks} found={shown.length} />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={risks.length === 0 ? t("risks.empty.risks") : t("risks.empty.nothingFits")} />
      ) : isNarrow ? (
        <RiskCards risks={shown} />
      ) : (
        <RiskTable risks={shown} hasActions={writable.length > 0} />
      )}
    </Stack>
  );
};

const ProblemsTabPanel = ({ register: { problems, writable } }: TabProps) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const { search } = useRisksSearch();
  const shown = chosenProblems(problems, search);
  return (
    <Stack gap="md">
      <RiskFilterBar tab="problems" items={problems} found={shown.length} />
      {shown.length === 0 ? (
        <EmptyState
          title={problems.length === 0 ? t("risks.empty.problems") : t("risks.empty.nothingFits")}
        />
      ) : isNarrow ? (
        <ProblemCards problems={shown} />
      ) : (
        <ProblemTable problems={shown} hasActions={writable.length > 0} />
      )}
    </Stack>
  );
};

/** What the ordinary filters of one tab say nothing of in the other. */
const ofOneTab = { states: undefined, levels: undefined, probability: undefined, impact: undefined };

const Register = ({ register }: TabProps) => {
  const { t } = useTranslation();
  const { search, change } = useRisksSearch();
  const tab = search.tab ?? "risks";
  const counts = {
    risks: register.risks.filter(({ state }) => state === "open").length,
    problems: register.problems.filter(({ state }) => state === "open").length,
  };
  return (
    <Tabs
      value={tab}
      keepMounted={false}
      onChange={(value) => {
        const next = tabs.find((one) => one === value);
        change({ ...ofOneTab, tab: next === "risks" ? undefined : next });
      }}
    >
      <Tabs.List aria-label={t("risks.tab.label")} mb="md" data-no-print>
        {tabs.map((one) => (
          <Tabs.Tab key={one} value={one} rightSection={<CountBadge count={counts[one]} />}>
            {t(`risks.tab.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="risks">
        <RisksTabPanel register={register} />
      </Tabs.Panel>
      <Tabs.Panel value="problems">
        <ProblemsTabPanel register={register} />
      </Tabs.Panel>
    </Tabs>
  );
};

const AddButton = () => {
  const { t } = useTranslation();
  const { ask } = useRiskDesk();
  const isRisk = (useRisksSearch().search.tab ?? "risks") === "risks";
  return (
    <Button
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => ask(isRisk ? { kind: "risk", risk: null } : { kind: "problem", problem: null })}
    >
      {isRisk ? t("risks.action.addRisk") : t("risks.action.addProblem")}
    </Button>
  );
};

/** What the open tab shows. */
const RiskDownloads = () => {
  const asOf = useAsOf();
  const { tab = "risks", ...query } = useRisksSearch().search;
  return <DownloadMenu address={(format) => tableAddress(`${tab}.${format}`, query, asOf)} />;
};

/** How many are open, in words. */
const useLead = (register: RiskRegister | undefined): string | undefined => {
  const { t } = useTranslation();
  if (register === undefined) return undefined;
  const open = register.risks.filter(({ state }) => state === "open");
  const high = open.filter(({ level }) => level === "high").length;
  const problems = register.problems.filter(({ state }) => state === "open").length;
  return [
    t("risks.openRisks", { count: open.length }),
    t("risks.highRisks", { count: high }),
    t("risks.openProblems", { count: problems }),
  ].join(", ");
};

const noProjects: RiskRegister["writable"] = [];

/** The register of risks and problem issues of the whole portfolio. */
export const RisksPage = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().risk.register.queryOptions({ asOf: useAsOf() }));
  const writable = query.data?.writable ?? noProjects;
  const lead = useLead(query.data);
  const hasTraining = query.data?.risks.some(({ origin }) => origin === "training") ?? false;
  return (
    <RiskDeskProvider writable={writable}>
      <PageHeader
        title={t("risks.title")}
        badges={hasTraining ? <OriginBadge origin="training" /> : null}
        {...(lead === undefined ? {} : { lead })}
        actions={
          <Group gap="xs">
            <RiskDownloads />
            {writable.length > 0 ? <AddButton /> : null}
          </Group>
        }
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={14} />}>
        {(register) => <Register register={register} />}
      </QueryView>
    </RiskDeskProvider>
  );
};
