import type { MethodologyView } from "@kedr/domain";
import type { SelectProps } from "@mantine/core";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTRPC } from "../../lib/trpc.ts";

/** An indicator that the version does not have yet: those of the strategy, and those of the other frameworks. */
export const IndicatorSelect = ({ version, ...props }: SelectProps & { version: MethodologyView }) => {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const strategy = useQuery(trpc.indicator.list.queryOptions({})).data?.indicators ?? [];
  const frameworks = useQuery(trpc.framework.list.queryOptions({})).data?.frameworks ?? [];
  const members = new Set(version.members.map(({ indicator }) => indicator.id));
  const all = [...strategy, ...frameworks.flatMap(({ indicators }) => indicators)];
  const free = new Map(all.filter(({ id }) => !members.has(id)).map(({ id, name }) => [id, name]));
  return (
    <Select
      label={t("frameworks.form.indicator")}
      data={[...free].map(([value, label]) => ({ value, label }))}
      searchable
      required
      data-autofocus
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: "auto" } }}
      nothingFoundMessage={t("frameworks.form.noIndicator")}
      {...props}
    />
  );
};
