import type { ShareGroup, ShareGrouping } from "@kedr/domain";
import { Table } from "../../components/table.tsx";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { ShareBar } from "./share-bar.tsx";
import classes from "./completeness.module.css";

const route = getRouteApi("/signed-in/completeness");

interface ShareTableProps {
  grouping: ShareGrouping;
  groups: readonly ShareGroup[];
}

/** How much is filled under each heading; a number of gaps leads to them. */
export const ShareTable = ({ grouping, groups }: ShareTableProps) => {
  const { t } = useTranslation();
  const search = route.useSearch();
  if (groups.length === 0) return <EmptyState title={t("completeness.empty.chosen")} />;
  return (
    <SectionCard title={t(`completeness.view.${grouping}`)} isFlush>
      <Table.ScrollContainer minWidth={0}>
        <Table aria-label={t(`completeness.view.${grouping}`)} className={classes["table"] ?? ""}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t(`completeness.column.name.${grouping}`)}</Table.Th>
              <Table.Th scope="col" className={classes["share"] ?? ""}>
                {t("completeness.column.share")}
              </Table.Th>
              <Table.Th scope="col" ta="right" className={classes["lack"] ?? ""}>
                {t("completeness.column.gaps")}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {groups.map(({ value, label, filled, total }) => {
              const name = label || t(`completeness.nobody.${grouping}`);
              const lack = total - filled;
              return (
                <Table.Tr key={value}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  <Table.Td>
                    <ShareBar filled={filled} total={total} />
                  </Table.Td>
                  <Table.Td ta="right">
                    {lack === 0 ? (
                      0
                    ) : (
                      <AnchorLink
                        to="/completeness"
                        search={{ ...search, view: undefined, page: undefined, [grouping]: [value] }}
                        inherit
                        underline="always"
                        aria-label={t("completeness.gapsOf", { n: lack, name })}
                      >
                        {lack}
                      </AnchorLink>
                    )}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </SectionCard>
  );
};
