import type { CalendarDate, RegionExplanation } from "@kedr/domain";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { Segments } from "../../components/segments.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { LazyChart } from "../charts/lazy-chart.tsx";

const route = getRouteApi("/signed-in/maturity");

/** The industries around a centre, or as bars below each other; a narrow screen has room for bars alone. */
export const ChartSection = ({ region, today }: { region: RegionExplanation; today: CalendarDate }) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const { chart = "radar" } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (look: "radar" | "bars") =>
    void navigate({
      search: (before) => ({ ...before, chart: look === "bars" ? "bars" : undefined }),
      resetScroll: false,
    });
  if (region.industries.length === 0) return null;
  return (
    <SectionCard
      title={t("charts.maturity.title")}
      actions={
        isNarrow ? undefined : (
          <Segments
            label={t("charts.view.label")}
            value={chart}
            options={[
              { value: "radar", label: t("charts.maturity.radar") },
              { value: "bars", label: t("charts.maturity.bars") },
            ]}
            onChange={choose}
          />
        )
      }
    >
      <LazyChart of={{ kind: "industries", region, look: isNarrow ? "bars" : chart, today }} />
    </SectionCard>
  );
};
