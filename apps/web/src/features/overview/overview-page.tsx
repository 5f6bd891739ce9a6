import type { Overview } from "@kedr/domain";
import { Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AwaitingStrip } from "../../components/awaiting-strip.tsx";
import { OwnAssignments } from "../../components/own-assignments.tsx";
import { ChangesLinks } from "../../components/changes-links.tsx";
import { BriefingBookButton } from "../../components/briefing-book-button.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useHashTarget } from "../../lib/use-hash-target.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { FolderStrip } from "../folder/folder-strip.tsx";
import { ControlTotalsSection } from "./control-totals-section.tsx";
import { DueSection } from "./due-section.tsx";
import { MaturitySection } from "./maturity-section.tsx";
import { OverdueSection } from "./overdue-section.tsx";
import { PlanSection } from "./plan-section.tsx";
import { PortfolioSection } from "./portfolio-section.tsx";
import { StrategyLead } from "./strategy-lead.tsx";

const CompletenessLink = () => (
  <AnchorLink to="/completeness" size="sm">
    {useTranslation().t("completeness.toPage")}
  </AnchorLink>
);

/** In the order in which an official reads it aloud. */
const Sections = ({ overview }: { overview: Overview }) => (
  <Stack gap="md">
    <MaturitySection maturity={overview.maturity} />
    <PortfolioSection overview={overview} />
    <OverdueSection overview={overview} />
    <DueSection overview={overview} />
    <PlanSection items={overview.planItems} />
    <ControlTotalsSection totals={overview.controlTotals} actions={<CompletenessLink />} />
  </Stack>
);

export const OverviewPage = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const query = useQuery(useTRPC().overview.get.queryOptions({ asOf }));
  const strategy = query.data?.strategy ?? null;
  useHashTarget(query.data !== undefined);
  return (
    <>
      <PageHeader
        title={t("overview.title")}
        lead={strategy && <StrategyLead strategy={strategy} />}
        actions={
          <Group gap="xs">
            <ChangesLinks />
            <BriefingBookButton
              scope={{ kind: "strategy" }}
              asOf={asOf}
              industries={query.data?.industries.map(({ industry }) => industry) ?? []}
            />
          </Group>
        }
      />
      <AwaitingStrip />
      <OwnAssignments />
      <FolderStrip />
      <QueryView query={query}>{(overview) => <Sections overview={overview} />}</QueryView>
    </>
  );
};
