import type { Facet, RescheduleLedger } from "@kedr/domain";
import { Button, Group, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { FilterMenu } from "../../components/filter-menu.tsx";
import { isNarrowed, shows } from "./moved-targets-search.ts";
import { useLedgerSearch } from "./use-ledger-search.ts";

const orNothing = (chosen: string[]): string[] | undefined => (chosen.length === 0 ? undefined : chosen);

/** The filters of the ledger; all of them are in the address. */
export const LedgerFilterBar = ({ facets }: { facets: RescheduleLedger["facets"] }) => {
  const { t } = useTranslation();
  const { search, change, reset } = useLedgerSearch();
  const deputies = facets.deputies.map((facet): Facet =>
    facet.label === "" ? { ...facet, label: t("movedTargets.filter.nobody") } : facet,
  );
  return (
    <Group gap="xs" align="flex-end" data-no-print>
      <FilterMenu
        label={t("movedTargets.filter.project")}
        options={facets.projects}
        chosen={search.projects ?? []}
        onChange={(projects) => change({ projects: orNothing(projects) })}
      />
      <FilterMenu
        label={t("movedTargets.filter.industry")}
        options={facets.industries}
        chosen={search.industries ?? []}
        onChange={(industries) => change({ industries: orNothing(industries) })}
      />
      <FilterMenu
        label={t("movedTargets.filter.deputy")}
        options={deputies}
        chosen={search.deputies ?? []}
        onChange={(chosen) => change({ deputies: orNothing(chosen) })}
      />
      <DateField
        size="xs"
        w={140}
        label={t("movedTargets.filter.from")}
        value={search.from ?? null}
        onChange={(from) => change({ from: from ?? undefined })}
      />
      <DateField
        size="xs"
        w={140}
        label={t("movedTargets.filter.to")}
        value={search.to ?? null}
        onChange={(to) => change({ to: to ?? undefined })}
      />
      <NativeSelect
        size="xs"
        label={t("movedTargets.filter.show")}
        value={search.show ?? "accepted"}
        data={shows.map((value) => ({ value, label: t(`movedTargets.show.${value}`) }))}
        onChange={(event) => {
          const show = shows.find((one) => one === event.currentTarget.value);
          change({ show: show === "accepted" ? undefined : show });
        }}
      />
      {isNarrowed(search) ? (
        <Button variant="subtle" size="compact-sm" onClick={reset}>
          {t("movedTargets.filter.reset")}
        </Button>
      ) : null}
    </Group>
  );
};
