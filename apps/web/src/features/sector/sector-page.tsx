import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { AwaitingStrip } from "../../components/awaiting-strip.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
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
  const query = useQuery({
    ...trpc.sector.get.queryOptions(sectorInput({ positionId, asOf: useAsOf() })),
    placeholderData: keepPreviousData,
  });
  const sector = query.data;
  useHashTarget(sector !== undefined);
  const hasTraining = sector?.projects.some(({ origin }) => origin === "training") ?? false;
  return (
    <>
      <PageHeader
        title={t("sector.title")}
        badges={hasTraining ? <OriginBadge origin="training" /> : null}
        {...(sector ? { lead: <SectorLead sector={sector} /> } : {})}
        actions={<SectorSelect sector={sector} />}
      />
      <AwaitingStrip />
      <QueryView query={query}>{(read) => <SectorBoard sector={read} />}</QueryView>
    </>
  );
};
