import type { Coverage } from "@kedr/domain";
import { Checkbox, Group, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TableDownloads } from "../../components/table-downloads.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { downloadAddress, everything, keyOf, searchOf } from "./coverage-search.ts";
import { useCoverageSearch } from "./use-coverage-search.ts";

/** What the matrix is of: the strategy, a deputy governor's sector or an industry; all of it or the gaps. */
export const CoverageFilters = ({ choices }: Pick<Coverage, "choices">) => {
  const { t } = useTranslation();
  const { scope, hasGapsOnly, change } = useCoverageSearch();
  const deputies = choices.deputies.map(({ id, name }) => ({
    value: keyOf({ kind: "deputy", positionId: id }),
    label: name,
  }));
  const uncurated = {
    value: keyOf({ kind: "deputy", positionId: null }),
    label: t("contribution.coverage.uncurated"),
  };
  return (
    <Group gap="md" align="flex-end" data-no-print>
      <NativeSelect
        label={t("contribution.coverage.scope")}
        maw="100%"
        w={360}
        value={keyOf(scope)}
        data={[
          { value: everything, label: t("contribution.coverage.strategy") },
          {
            group: t("contribution.coverage.deputies"),
            items: choices.hasUncurated ? [...deputies, uncurated] : deputies,
          },
          {
            group: t("contribution.coverage.industries"),
            items: choices.industries.map(({ id, name }) => ({
              value: keyOf({ kind: "industry", industryId: id }),
              label: name,
            })),
          },
        ]}
        onChange={(event) => change(searchOf(event.currentTarget.value))}
      />
      <Checkbox
        label={t("contribution.coverage.gaps")}
        mb={8}
        checked={hasGapsOnly}
        onChange={(event) => change({ gaps: event.currentTarget.checked || undefined })}
      />
    </Group>
  );
};

/** The same as a file. */
export const CoverageDownloads = () => {
  const { t } = useTranslation();
  const { scope } = useCoverageSearch();
  const asOf = useAsOf();
  return (
    <TableDownloads
      address={(format) => downloadAddress(format, scope, asOf)}
      label={(format) => t(`contribution.download.${format}`)}
    />
  );
};
