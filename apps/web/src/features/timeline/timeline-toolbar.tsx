import type { Timeline } from "@kedr/domain";
import { Button, Checkbox } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { FilterMenu } from "../../components/filter-menu.tsx";
import { optionsOf } from "./filter-options.ts";
import { chosenIn, filterNames, isNarrowed } from "./timeline-search.ts";
import { useTimelineSearch } from "./use-timeline-search.ts";
import classes from "./timeline-toolbar.module.css";

/** The filters; on a phone they wait behind a button. */
export const TimelineToolbar = ({ facets }: { facets: Timeline["facets"] }) => {
  const { t } = useTranslation();
  const { search, setFilter, change, reset } = useTimelineSearch();
  const [isOpen, { toggle }] = useDisclosure(false);
  const panel = useId();
  const count =
    filterNames.reduce((sum, filter) => sum + chosenIn(search, filter).length, 0) + (search.critical ? 1 : 0);
  return (
    <div className={classes["toolbar"]} data-no-print>
      <Button
        className={classes["opener"] ?? ""}
        size="compact-md"
        fz="sm"
        variant="default"
        leftSection={<IconFilter size={15} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={toggle}
      >
        {count > 0 ? t("timeline.filter.openCount", { count }) : t("timeline.filter.open")}
      </Button>
      <div id={panel} className={classes["filters"]} data-open={isOpen}>
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
      </div>
    </div>
  );
};
