import type { IndicatorView } from "@kedr/domain";
import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SearchField } from "../../components/search-field.tsx";
import { countings, origins, presences } from "./indicators-search.ts";
import { FilterSelect } from "./filter-select.tsx";
import { useIndicatorsSearch } from "./use-indicators-search.ts";

/** Industries of the list, each once, in its order. */
const industriesOf = (indicators: readonly IndicatorView[]) =>
  [
    ...new Map(
      indicators.flatMap(({ industry }) => (industry ? [[industry.id, industry.name] as const] : [])),
    ),
  ].map(([value, label]) => ({ value, label }));

/** The filters; all of them are in the address. */
export const IndicatorFilterBar = ({ indicators }: { indicators: readonly IndicatorView[] }) => {
  const { t } = useTranslation();
  const { search, change } = useIndicatorsSearch();
  const present = origins.filter((origin) => indicators.some((indicator) => indicator.origin === origin));
  return (
    <Group gap="xs" align="flex-end" data-no-print>
      <SearchField
        value={search.search}
        onSearch={(text) => change({ search: text }, { replace: true })}
        label={t("indicators.filter.search")}
        isLabelShown
        hint={t("indicators.filter.searchHint")}
        clearLabel={t("indicators.filter.clear")}
      />
      <FilterSelect
        label={t("indicators.filter.industry")}
        value={search.industry}
        options={industriesOf(indicators)}
        onChange={(industry) => change({ industry })}
      />
      <FilterSelect
        label={t("indicators.filter.origin")}
        value={search.origin}
        options={present.map((value) => ({ value, label: t(`shared.origin.${value}`) }))}
        onChange={(origin) => change({ origin })}
      />
      <FilterSelect
        label={t("indicators.filter.counted")}
        value={search.counted}
        options={countings.map((value) => ({ value, label: t(`indicators.counting.${value}`) }))}
        onChange={(counted) => change({ counted })}
      />
      <FilterSelect
        label={t("indicators.filter.value")}
        value={search.value}
        options={presences.map((value) => ({ value, label: t(`indicators.presence.${value}`) }))}
        onChange={(value) => change({ value })}
      />
    </Group>
  );
};
