import type { GroupedMoves as Groups, RescheduleLedger } from "@kedr/domain";
import { SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { roundedDays } from "./move-words.ts";
import { useLedgerSearch } from "./use-ledger-search.ts";
import { Table } from "../../components/table.tsx";
import classes from "./moved-targets.module.css";

const columns = ["moves", "targets", "again", "mean", "longest"] as const;

/** Who moves, and how often: by industry and by deputy governor. */
export const GroupedMoves = ({ ledger }: { ledger: RescheduleLedger }) => {
  const { t } = useTranslation();
  return (
    <SectionCard title={t("movedTargets.by.title")} note={t("movedTargets.by.note")}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <GroupTable by="industry" groups={ledger.byIndustry} />
        <GroupTable by="deputy" groups={ledger.byDeputy} />
      </SimpleGrid>
    </SectionCard>
  );
};

interface GroupTableProps {
  by: "industry" | "deputy";
  groups: readonly Groups[];
}

const GroupTable = ({ by, groups }: GroupTableProps) => {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label={t(`movedTargets.by.${by}`)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="44%">
              {t(`movedTargets.by.${by}`)}
            </Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" className={classes["number"] ?? ""}>
                {t(`movedTargets.by.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map((group) => (
            <GroupRow key={group.group?.id ?? ""} by={by} {...group} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const GroupRow = ({ by, group, totals }: Groups & Pick<GroupTableProps, "by">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { search } = useLedgerSearch();
  const { moves, targets, movedAgain, days } = totals;
  const id = group?.id ?? "none";
  const figures = {
    moves: format.integer(moves),
    targets: format.integer(targets),
    again: format.integer(movedAgain),
    mean: days === null ? "—" : format.number(roundedDays(days.mean)),
    longest: days === null ? "—" : format.integer(days.longest),
  };
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <AnchorLink
          to="/moved-targets"
          search={{ ...search, ...(by === "industry" ? { industries: [id] } : { deputies: [id] }) }}
          resetScroll={false}
          size="sm"
        >
          {group?.name ?? t("movedTargets.filter.nobody")}
        </AnchorLink>
      </Table.Th>
      {columns.map((column) => (
        <Table.Td key={column} className={classes["number"] ?? ""}>
          {figures[column]}
        </Table.Td>
      ))}
    </Table.Tr>
  );
};
