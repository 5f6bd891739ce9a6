import type { Timeline } from "@kedr/domain";
import { Button, Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FilterMenu } from "../../components/filter-menu.tsx";
import { FilterPanel } from "../../components/filter-panel.tsx";
import { optionsOf } from "./filter-options.ts";
import { chosenIn, filterNames, isNarrowed } from "./timeline-search.ts";
import { useTimelineSearch } from "./use-timeline-search.ts";
import classes from "./timeline-toolbar.module.css";

/** What narrows the timeline. */
export const TimelineToolbar = ({ facets }: { facets: Timeline["facets"] }) => {
  const { t } = useTranslation();
  const { search, setFilter, change, reset } = useTimelineSearch();
  const count =
    filterNames.reduce((sum, filter) => sum + chosenIn(search, filter).length, 0) + (search.critical ? 1 : 0);
  return (
    <div className={classes["toolbar"]} data-no-print>
      <FilterPanel count={count}>
        {filterNames.map((filter) => (
          <FilterMenu
            key={filter}
            label={t(`timeline.filter.${filter}`)}
            options={optionsOf(filter, facets, t)}
            chosen={chosenIn(search, filter)}
            onChange={(chosen) => setFilter(filter, chosen)}
          />
        ))}
        <Checkbox
          size="sm"
          label={t("timeline.filter.critical")}
          checked={search.critical ?? false}
          onChange={(event) => change({ critical: event.currentTarget.checked || undefined })}
        />
        {isNarrowed(search) ? (
          <Button size="compact-sm" variant="subtle" onClick={reset}>
            {t("timeline.filter.reset")}
          </Button>
        ) : null}
      </FilterPanel>
    </div>
  );
};
