import type { ProjectList } from "@kedr/domain";
import { Group, Pagination } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRegistrySearch } from "./use-registry-search.ts";

/** Rows on a page; the server's own default. */
export const pageSize = 100;

/** The pages of a long registry; nothing while one page holds everything. */
export const RegistryPages = ({ total }: Pick<ProjectList, "total">) => {
  const { t } = useTranslation();
  const { search, change } = useRegistrySearch();
  const pages = Math.ceil(total / pageSize);
  if (pages < 2) return null;
  return (
    <Group component="nav" justify="center" mt="md" aria-label={t("projects.pages")} data-no-print>
      <Pagination
        total={pages}
        value={search.page ?? 1}
        onChange={(page) => change({ page })}
        getItemProps={(number) => ({ "aria-label": t("projects.page", { number }) })}
        getControlProps={(control) =>
          control === "next" || control === "last"
            ? { "aria-label": t("projects.pageNext") }
            : { "aria-label": t("projects.pagePrevious") }
        }
      />
    </Group>
  );
};
