import type { CardAct, OnCardAct } from "./card-act.ts";
import type { RouterOutputs } from "../../../lib/trpc.ts";
import { Button, Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../../components/links.tsx";
import { NoteDownload } from "../../../components/note-download.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { QueryView } from "../../../components/query-view.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { PageSkeleton } from "../../../components/skeletons.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { useAskedByAddress } from "../../../lib/use-asked-by-address.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { useNotedOpening } from "../../../lib/use-noted-opening.ts";
import { IndicatorActButtons } from "../../acts/indicator-act-buttons.tsx";
import { IndicatorProjects } from "../../contribution/indicator-projects.tsx";
import { IndicatorMarks } from "../indicator-name.tsx";
import { BreakdownLine } from "../breakdown-line.tsx";
import { PartsTable } from "../parts-table.tsx";
import { CardDialog } from "./card-dialog.tsx";
import { CardTiles } from "./card-tiles.tsx";
import { FormulaSection } from "./formula-section.tsx";
import { PassportSection } from "./passport-section.tsx";
import { TargetsSection } from "./targets-section.tsx";
import { ValuesSection } from "./values-section.tsx";
import classes from "./card.module.css";

const page = getRouteApi("/signed-in/indicators/$indicatorId");

type ReadCard = RouterOutputs["indicator"]["get"];

const Actions = ({ card, onAct }: { card: ReadCard; onAct: OnCardAct | null }) => {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      {card.acts === null ? null : <IndicatorActButtons indicator={card.indicator} acts={card.acts} />}
      {onAct === null ? null : (
        <>
          <Button size="compact-sm" onClick={() => onAct({ kind: "edit", card })}>
            {t("indicatorCard.action.edit")}
          </Button>
          {card.indicator.origin === "source" ? null : (
            <Button size="compact-sm" variant="default" onClick={() => onAct({ kind: "remove", card })}>
              {t("indicatorCard.action.remove")}
            </Button>
          )}
        </>
      )}
      <NoteDownload kind="indicator" id={card.indicator.id} />
    </Group>
  );
};

const Sections = ({ card, onAct }: { card: ReadCard; onAct: OnCardAct | null }) => {
  const { t } = useTranslation();
  const { indicator } = card;
  return (
    <Stack gap="md">
      <CardTiles card={card} />
      <div className={classes["columns"]}>
        <Stack gap="md" className={classes["column"] ?? ""}>
          <ValuesSection indicator={indicator} />
          <FormulaSection card={card} onAct={onAct} />
          {indicator.parts.length === 0 ? null : (
            <SectionCard title={t("indicatorCard.section.parts")}>
              <PartsTable indicator={indicator} />
            </SectionCard>
          )}
          <BreakdownLine indicator={indicator} />
          <SectionCard title={t("indicatorCard.section.projects")}>
            <IndicatorProjects indicatorId={indicator.id} />
          </SectionCard>
        </Stack>
        <Stack gap="md" className={classes["column"] ?? ""}>
          <TargetsSection card={card} onAct={onAct} />
          <PassportSection card={card} />
        </Stack>
      </div>
    </Stack>
  );
};

/** The whole card of an indicator of any framework. */
export const IndicatorPage = () => {
  const { t } = useTranslation();
  const { indicatorId } = page.useParams();
  const asOf = useAsOf();
  const query = useQuery(useTRPC().indicator.get.queryOptions({ indicatorId, asOf }));
  const [act, setAct] = useState<CardAct | null>(null);
  const card = query.data;
  useNotedOpening("indicator", indicatorId, card?.indicator.name);
  const onAct = card?.canAdminister ? setAct : null;
  const { edit } = page.useSearch();
  useAskedByAddress(card === undefined ? undefined : edit, () => {
    if (card !== undefined && edit !== undefined)
      onAct?.({ kind: edit === "card" ? "edit" : "targets", card });
  });
  return (
    <>
      <PageHeader
        title={card?.indicator.name ?? t("indicatorCard.title")}
        badges={card ? <IndicatorMarks indicator={card.indicator} /> : null}
        lead={
          <Group gap="md">
            <AnchorLink to="/indicators" size="sm" data-no-print>
              {t("indicatorCard.toList")}
            </AnchorLink>
            <span>{card?.indicator.industry?.name ?? card?.frameworks[0]?.name ?? ""}</span>
          </Group>
        }
        actions={card ? <Actions card={card} onAct={onAct} /> : undefined}
      />
      <QueryView query={query} skeleton={<PageSkeleton />}>
        {(read) => <Sections card={read} onAct={onAct} />}
      </QueryView>
      <CardDialog act={act} onClose={() => setAct(null)} />
    </>
  );
};
