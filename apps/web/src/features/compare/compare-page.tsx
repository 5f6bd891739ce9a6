import type { Comparison, FigureGroup } from "@kedr/domain";
import { Button, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { PostStanding } from "../../components/post-standing.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { comparisonInputOf } from "./compare-search.ts";
import { FiguresTable } from "./figures-table.tsx";
import { MaturityLists } from "./maturity-lists.tsx";
import { SidePicker } from "./side-picker.tsx";
import { useCompareSearch } from "./use-compare-search.ts";
import { wordSide } from "./word-figure.ts";

const groups: readonly FigureGroup[] = [
  "projects",
  "progress",
  "milestones",
  "maturity",
  "money",
  "sources",
  "moves",
  "risks",
];

/** Any two of: the strategy, an industry, a deputy governor's sector, each on a day of its own. */
export const ComparePage = () => {
  const { t } = useTranslation();
  const { search, swap } = useCompareSearch();
  const asOf = useAsOf();
  const input = comparisonInputOf(search);
  const query = useQuery({
    ...useTRPC().comparison.get.queryOptions(input === null ? skipToken : { ...input, asOf }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHeader
        title={t("compare.title")}
        lead={t("compare.lead")}
        actions={
          <Button
            variant="default"
            size="xs"
            leftSection={<IconArrowsExchange size={15} aria-hidden />}
            onClick={swap}
          >
            {t("compare.swap")}
          </Button>
        }
      />
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, md: 2 }} data-no-print>
          <SidePicker side="left" />
          <SidePicker side="right" />
        </SimpleGrid>
        {input === null ? (
          <EmptyState title={t("compare.chooseBoth")} />
        ) : (
          <QueryView query={query}>{(comparison) => <Tables comparison={comparison} />}</QueryView>
        )}
      </Stack>
    </>
  );
};

const Tables = ({ comparison }: { comparison: Comparison }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Stack gap="md">
      {[comparison.left, comparison.right].map((side, place) =>
        side.scope.kind === "deputy" ? (
          <Text key={place === 0 ? "left" : "right"} size="sm" component="div">
            <b>{wordSide(side, t, format)}</b> <PostStanding standing={side.standing} />{" "}
            {side.industries.map(({ name }) => name).join(", ")}
          </Text>
        ) : null,
      )}
      {groups.map((group) => (
        <FiguresTable key={group} comparison={comparison} group={group} />
      ))}
      <MaturityLists left={comparison.left} right={comparison.right} />
      <Text size="sm" c="dimmed">
        {t("compare.note")}
      </Text>
    </Stack>
  );
};
