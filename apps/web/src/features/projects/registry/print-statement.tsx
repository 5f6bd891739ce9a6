import type { ProjectList } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../../lib/as-of.ts";
import { useSession } from "../../../lib/session.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { conditionsOf } from "./active-filters.tsx";
import { useRegistrySearch } from "./use-registry-search.ts";
import classes from "./print-statement.module.css";

/** Says on paper what the address says on the screen: of which day, narrowed by what, in which order. */
export const PrintStatement = ({ facets }: { facets: ProjectList["facets"] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const asOf = useAsOf();
  const { today } = useSession();
  const { search } = useRegistrySearch();
  const conditions = conditionsOf(search, facets, t).map(({ filter, label }) =>
    t("projects.filter.chip", { filter: t(`projects.filter.${filter}`), value: label }),
  );
  if (search.search)
    conditions.unshift(
      t("projects.filter.chip", { filter: t("projects.filter.search"), value: search.search }),
    );
  return (
    <Text size="sm" className={classes["statement"] ?? ""}>
      {t("projects.print.date", { date: format.date(asOf ?? today) })}{" "}
      {conditions.length === 0
        ? t("projects.print.noConditions")
        : t("projects.print.conditions", { conditions: conditions.join("; ") })}{" "}
      {t("projects.print.order", {
        sort: t(`projects.sort.${search.sort ?? "name"}`),
        group: t(`projects.group.${search.group ?? "none"}`),
      })}
    </Text>
  );
};
