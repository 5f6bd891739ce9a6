import { gapsPerPage } from "@kedr/domain";
import { Group, Pagination } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useCompletenessSearch } from "./use-completeness-search.ts";

/** The pages of many gaps; nothing while one page holds everything. */
export const GapPages = ({ total }: { total: number }) => {
  const { t } = useTranslation();
  const { search, change } = useCompletenessSearch();
  const pages = Math.ceil(total / gapsPerPage);
  if (pages < 2) return null;
  return (
    <Group component="nav" justify="center" aria-label={t("completeness.pages")} data-no-print>
      <Pagination
        total={pages}
        value={Math.min(search.page ?? 1, pages)}
        onChange={(page) => change({ page })}
        getItemProps={(number) => ({ "aria-label": t("completeness.page", { number }) })}
        getControlProps={(control) =>
          control === "next" || control === "last"
            ? { "aria-label": t("completeness.pageNext") }
            : { "aria-label": t("completeness.pagePrevious") }
        }
      />
    </Group>
  );
};
