import type { SelectProps } from "@mantine/core";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTRPC } from "../../lib/trpc.ts";

/** The industry in whose index a member counts; its own where none is chosen. */
export const IndustrySelect = (props: SelectProps) => {
  const { t } = useTranslation();
  const industries = useQuery(useTRPC().overview.get.queryOptions({})).data?.industries ?? [];
  return (
    <Select
      label={t("frameworks.field.industryId")}
      data={industries.map(({ industry }) => ({ value: industry.id, label: industry.name }))}
      placeholder={t("frameworks.form.ownIndustry")}
      clearable
      clearButtonProps={{ "aria-label": t("frameworks.form.ownIndustry") }}
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: "auto" } }}
      {...props}
    />
  );
};
