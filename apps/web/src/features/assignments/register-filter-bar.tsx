import type { AssignmentList } from "@kedr/domain";
import { Button, Group, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FilterMenu } from "../../components/filter-menu.tsx";
import { isNarrowed, shows } from "./assignments-search.ts";
import { useRegisterSearch } from "./use-register-search.ts";

const orNothing = (chosen: string[]): string[] | undefined => (chosen.length === 0 ? undefined : chosen);

/** The filters of the register; all of them are in the address. */
export const RegisterFilterBar = ({ register: { facets, counts } }: { register: AssignmentList }) => {
  const { t } = useTranslation();
  const { search, change, reset } = useRegisterSearch();
  return (
    <Group gap="xs" align="flex-end" data-no-print>
      <NativeSelect
        size="xs"
        label={t("assignments.show.label")}
        value={search.show ?? "open"}
        data={shows.map((value) => ({
          value,
          label: t("assignments.show.option", { show: t(`assignments.show.${value}`), count: counts[value] }),
        }))}
        onChange={(event) => {
          const show = shows.find((one) => one === event.currentTarget.value);
          change({ show: show === "open" ? undefined : show });
        }}
      />
      <FilterMenu
        label={t("assignments.filter.project")}
        options={facets.projects}
        chosen={search.projects ?? []}
        onChange={(projects) => change({ projects: orNothing(projects) })}
      />
      <FilterMenu
        label={t("assignments.filter.industry")}
        options={facets.industries}
        chosen={search.industries ?? []}
        onChange={(industries) => change({ industries: orNothing(industries) })}
      />
      <FilterMenu
        label={t("assignments.filter.post")}
        options={facets.posts}
        chosen={search.posts ?? []}
        onChange={(posts) => change({ posts: orNothing(posts) })}
      />
      {isNarrowed(search) ? (
        <Button variant="subtle" size="compact-sm" onClick={reset}>
          {t("assignments.filter.reset")}
        </Button>
      ) : null}
    </Group>
  );
};
