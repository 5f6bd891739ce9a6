import type { SelectProps } from "@mantine/core";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTRPC } from "../../lib/trpc.ts";
import { useCurators } from "./use-curators.ts";

/** A post to curate: those that curate already stand first. */
export const PostSelect = (props: SelectProps) => {
  const { t } = useTranslation();
  const curators = useCurators();
  const positions = useQuery(useTRPC().position.list.queryOptions({})).data?.positions ?? [];
  const known = new Set(curators.map(({ post }) => post.id));
  return (
    <Select
      data={[
        {
          group: t("curation.form.curators"),
          items: curators.map(({ post }) => ({ value: post.id, label: post.name })),
        },
        {
          group: t("curation.form.otherPosts"),
          items: positions
            .filter(({ id }) => !known.has(id))
            .map(({ id, title }) => ({ value: id, label: title })),
        },
      ]}
      searchable
      required
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: "auto" } }}
      nothingFoundMessage={t("curation.form.noPost")}
      {...props}
    />
  );
};
