import { Button, Checkbox, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { zooms } from "./timeline-search.ts";
import { useTimelineSearch } from "./use-timeline-search.ts";
import classes from "./timeline-toolbar.module.css";

/** How the drawing is looked at: zoom, the day, folding, dependencies. */
export const TimelineControls = ({ onShowDay }: { onShowDay: () => void }) => {
  const { t } = useTranslation();
  const isPast = useIsReadOnly();
  const { search, change } = useTimelineSearch();
  return (
    <div className={classes["controls"]} data-no-print>
      <SegmentedControl
        size="xs"
        aria-label={t("timeline.zoom.label")}
        value={search.zoom ?? "quarter"}
        data={zooms.map((value) => ({ value, label: t(`timeline.zoom.${value}`) }))}
        onChange={(value) => {
          const zoom = zooms.find((known) => known === value);
          change({ zoom: zoom === "quarter" ? undefined : zoom }, { replace: true });
        }}
      />
      <Button size="compact-sm" variant="default" onClick={onShowDay}>
        {t(isPast ? "timeline.toDay" : "timeline.today")}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          change({ folded: search.folded ? undefined : true, turned: undefined }, { replace: true })
        }
      >
        {t(search.folded ? "timeline.fold.none" : "timeline.fold.all")}
      </Button>
      <Checkbox
        size="sm"
        label={t("timeline.links")}
        checked={search.links ?? false}
        onChange={(event) => change({ links: event.currentTarget.checked || undefined }, { replace: true })}
      />
    </div>
  );
};
