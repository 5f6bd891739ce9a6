import type { FrameworkList } from "@kedr/domain";
import { Stack, Tabs, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { FrameworkAct, OnAct } from "./framework-act.ts";
import { FrameworkDialog } from "./framework-dialog.tsx";
import { FrameworkSection } from "./framework-section.tsx";
import classes from "./frameworks.module.css";

const page = getRouteApi("/signed-in/frameworks");

/** Indicators of the region that are in no framework; they are in the list of indicators. */
const Outside = ({ list: { outside } }: { list: FrameworkList }) => {
  const { t } = useTranslation();
  if (outside.indicators === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {t("frameworks.outside", { indicators: t("frameworks.indicators", { count: outside.indicators }) })}{" "}
      <AnchorLink to="/indicators" search={{}} inherit underline="always">
        {t("frameworks.toIndicators")}
      </AnchorLink>
    </Text>
  );
};

const Frameworks = ({ list, onAct }: { list: FrameworkList; onAct: OnAct | null }) => {
  const { t } = useTranslation();
  const { framework: asked } = page.useSearch();
  const navigate = page.useNavigate();
  const [first] = list.frameworks;
  const shown = list.frameworks.find(({ id }) => id === asked) ?? first;
  if (shown === undefined) return <EmptyState title={t("frameworks.empty")} />;
  return (
    <Stack gap="md">
      <Tabs
        value={shown.id}
        keepMounted={false}
        onChange={(id) => {
          const framework = id === null || id === first?.id ? undefined : id;
          void navigate({ search: (before) => ({ ...before, framework }) });
        }}
      >
        <Tabs.List aria-label={t("frameworks.title")} mb="md" data-no-print>
          {list.frameworks.map(({ id, name, indicators }) => (
            <Tabs.Tab
              className={classes["tab"] ?? ""}
              key={id}
              value={id}
              rightSection={<CountBadge count={indicators.length} />}
            >
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {list.frameworks.map((framework) => (
          <Tabs.Panel key={framework.id} value={framework.id}>
            <FrameworkSection framework={framework} today={list.today} onAct={onAct} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <Outside list={list} />
    </Stack>
  );
};

/** Frameworks of indicators with what they measure, and the versions of the way they are counted. */
export const FrameworksPage = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().framework.list.queryOptions({ asOf: useAsOf() }));
  const [act, setAct] = useState<FrameworkAct | null>(null);
  const hasTraining = query.data?.frameworks.some(({ origin }) => origin === "training") ?? false;
  return (
    <>
      <PageHeader
        title={t("frameworks.title")}
        lead={t("frameworks.lead")}
        badges={hasTraining ? <OriginBadge origin="training" /> : null}
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={14} />}>
        {(list) => <Frameworks list={list} onAct={list.canAdminister ? setAct : null} />}
      </QueryView>
      <FrameworkDialog act={act} onClose={() => setAct(null)} />
    </>
  );
};
