import { Group, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { nobody, scopeKinds, sideIn, type SideName } from "./compare-search.ts";
import { useCompareSearch } from "./use-compare-search.ts";
import classes from "./compare.module.css";

/** Industries and their curators on the day of the page, from the overview that everybody reads. */
const useSubjects = (kind: "strategy" | "industry" | "deputy") => {
  const { t } = useTranslation();
  const overview = useQuery({
    ...useTRPC().overview.get.queryOptions({ asOf: useAsOf() }),
    enabled: kind !== "strategy",
  });
  const rows = overview.data?.industries ?? [];
  if (kind === "industry") return rows.map(({ industry }) => ({ value: industry.id, label: industry.name }));
  const posts = new Map(
    rows.map(({ deputy }) => [deputy?.id ?? nobody, deputy?.name ?? t("compare.unassigned")]),
  );
  return [...posts].map(([value, label]) => ({ value, label }));
};

/** What stands on one side, and on which day. */
export const SidePicker = ({ side }: { side: SideName }) => {
  const { t } = useTranslation();
  const { search, change } = useCompareSearch();
  const { today } = useSession();
  const asOf = useAsOf();
  const { kind, id, day } = sideIn(search, side);
  const subjects = useSubjects(kind);
  return (
    <fieldset className={classes["side"]}>
      <legend className={classes["legend"]}>{t(`compare.${side}`)}</legend>
      <Group gap="xs" align="flex-end">
        <NativeSelect
          size="xs"
          label={t("compare.what")}
          value={kind}
          data={scopeKinds.map((value) => ({ value, label: t(`compare.kind.${value}`) }))}
          onChange={(event) => {
            const chosen = scopeKinds.find((value) => value === event.currentTarget.value);
            change(side, { kind: chosen ?? "strategy", id: undefined });
          }}
        />
        {kind === "strategy" ? null : (
          <NativeSelect
            size="xs"
            maw={320}
            label={t(`compare.${kind}`)}
            value={id ?? ""}
            data={[{ value: "", label: t("compare.choose") }, ...subjects]}
            onChange={(event) => change(side, { id: event.currentTarget.value || undefined })}
          />
        )}
        <DateField
          size="xs"
          w={140}
          label={t("compare.day")}
          placeholder={t("compare.today")}
          max={asOf ?? today}
          value={day ?? null}
          onChange={(date) => change(side, { day: date ?? undefined })}
        />
      </Group>
    </fieldset>
  );
};
