import { areaOf, type Facet, countAreas, type PortfolioChanges } from "@kedr/domain";
import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FilterMenu } from "../../components/filter-menu.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { isNarrowed } from "./changes-search.ts";
import { useChangesSearch } from "./use-changes-search.ts";
import classes from "./changes.module.css";

const orNothing = <Value extends string>(chosen: Value[]): Value[] | undefined =>
  chosen.length === 0 ? undefined : chosen;

/** How much has changed in each area; pressed, an area shows its lines alone. */
const Areas = ({ changes }: { changes: PortfolioChanges }) => {
  const { t } = useTranslation();
  const { search, change } = useChangesSearch();
  const chosen = search.areas ?? [];
  return (
    <ul className={classes["areas"]}>
      {countAreas(changes.counts).map(({ area, count }) => {
        const isChosen = chosen.includes(area);
        return (
          <li key={area}>
            <button
              type="button"
              className={classes["area"]}
              aria-pressed={isChosen}
              onClick={() =>
                change({
                  areas: orNothing(isChosen ? chosen.filter((other) => other !== area) : [...chosen, area]),
                  kinds: undefined,
                })
              }
            >
              {t(`changes.area.${area}`)} <span className={classes["count"]}>{count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};

/** The summary on top, which is at the same time what narrows the lines; all of it is in the address. */
export const ChangesFilters = ({ changes }: { changes: PortfolioChanges }) => {
  const { t } = useTranslation();
  const { search, change, reset } = useChangesSearch();
  const areas = search.areas ?? [];
  const kinds = changes.counts
    .filter(({ kind }) => areas.length === 0 || areas.includes(areaOf(kind)))
    .map(({ kind, count }): Facet => ({ value: kind, label: t(`changes.kind.${kind}`), count }));
  const industries = changes.industries.map(({ industry, lines }): Facet => ({
    value: industry?.id ?? "none",
    label: industry?.name ?? t("changes.wholeStrategy"),
    count: lines.length,
  }));
  return (
    <SectionCard title={t("changes.summary")} aside={t("changes.total", { count: changes.total })}>
      <Areas changes={changes} />
      <Group gap="xs" mt="sm" data-no-print>
        <FilterMenu
          label={t("changes.filter.kinds")}
          options={kinds}
          chosen={search.kinds ?? []}
          onChange={(chosen) =>
            change({
              kinds: orNothing(
                changes.counts.map(({ kind }) => kind).filter((kind) => chosen.includes(kind)),
              ),
            })
          }
        />
        <FilterMenu
          label={t("changes.filter.industries")}
          options={industries}
          chosen={search.industries ?? []}
          onChange={(chosen) => change({ industries: orNothing(chosen) })}
        />
        {isNarrowed(search) ? (
          <Button variant="subtle" size="compact-sm" onClick={reset}>
            {t("changes.filter.reset")}
          </Button>
        ) : null}
      </Group>
    </SectionCard>
  );
};
