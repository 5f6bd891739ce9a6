import { Group } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BriefingBookButton } from "../../components/briefing-book-button.tsx";
import { ChangesLinks } from "../../components/changes-links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { AwaitingStrip } from "../../components/awaiting-strip.tsx";
import { OwnAssignments } from "../../components/own-assignments.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useAccount } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { SectorBoard } from "./sector-board.tsx";
import { SectorLead } from "./sector-lead.tsx";
import { sectorInput } from "./sector-search.ts";
import { SectorSelect } from "./sector-select.tsx";
import { useHashTarget } from "../../lib/use-hash-target.ts";

const route = getRouteApi("/signed-in/sector");

/** A deputy governor's first screen: what needs them, and the sector in figures. */
export const SectorPage = () => {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const { positionId } = route.useSearch();
  const asOf = useAsOf();
  const account = useAccount();
  const query = useQuery({
    ...trpc.sector.get.queryOptions(sectorInput({ positionId, asOf })),
    placeholderData: keepPreviousData,
  });
  const sector = query.data;
  useHashTarget(sector !== undefined);
  // The folder on the page says the same with its buttons; what is asked of leads is not in it.
  const isOwn = positionId === undefined || positionId === account.positionId;
  const hasOwnFolder =
    isOwn &&
    account.roles.includes("deputy_governor") &&
    !account.roles.includes("project_lead") &&
    sector?.industries.length !== 0;
  const hasTraining = sector?.projects.some(({ origin }) => origin === "training") ?? false;
  return (
    <>
      <PageHeader
        title={t("sector.title")}
        badges={hasTraining ? <OriginBadge origin="training" /> : null}
        {...(sector ? { lead: <SectorLead sector={sector} /> } : {})}
        actions={
          <Group gap="xs">
            {sector ? (
              <BriefingBookButton
                scope={{ kind: "deputy", positionId: sector.deputy?.id ?? null }}
                asOf={asOf}
                industries={sector.industries.map(({ industry }) => industry)}
              />
            ) : null}
            {sector ? <ChangesLinks deputy={sector.deputy?.id ?? null} /> : null}
            <SectorSelect sector={sector} />
          </Group>
        }
      />
      {hasOwnFolder ? null : <AwaitingStrip />}
      <OwnAssignments />
      <QueryView query={query}>{(read) => <SectorBoard sector={read} />}</QueryView>
    </>
  );
};
