import type { Comparison, ComparisonSide } from "@kedr/domain";
import { SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { wordSide } from "./word-figure.ts";
import { Table } from "../../components/table.tsx";
import classes from "./compare.module.css";

/** The industries of both sides that are in the index: a sector has no figure of its own. */
export const MaturityLists = ({ left, right }: Pick<Comparison, "left" | "right">) => {
  const { t } = useTranslation();
  if (left.maturity.length + right.maturity.length === 0) return null;
  return (
    <SectionCard title={t("compare.maturity")}>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <MaturityList side={left} />
        <MaturityList side={right} />
      </SimpleGrid>
    </SectionCard>
  );
};

const MaturityList = ({ side }: { side: ComparisonSide }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table aria-label={wordSide(side, t, format)}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{wordSide(side, t, format)}</Table.Th>
          <Table.Th scope="col" w={130} className={classes["number"] ?? ""}>
            {t("compare.computed")}
          </Table.Th>
          <Table.Th scope="col" w={130} className={classes["number"] ?? ""}>
            {t("compare.published")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {side.maturity.map(({ industryId, name, computed, published }) => (
          <Table.Tr key={industryId}>
            <Table.Th scope="row" fw={400}>
              {name}
            </Table.Th>
            <Table.Td className={classes["number"] ?? ""}>
              <Figure value={computed} format={format.computedPercent} />
            </Table.Td>
            <Table.Td className={classes["number"] ?? ""}>
              <Figure value={published?.value ?? null} format={format.percent} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
