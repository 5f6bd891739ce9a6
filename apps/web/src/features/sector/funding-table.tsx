import type { FundingFigures } from "@kedr/domain";
import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./funding.module.css";

/** The figures in the order in which money becomes real, and what is lacking. */
export const fundingRows = ["need", "allocated", "committed", "spent", "gap"] as const;

/** A share of the need as a bar with its figure; a dash where there is no need to measure by. */
const ShareBar = ({ share, isBad }: { share: number | null; isBad: boolean }) => {
  const format = useFormat();
  if (share === null) return <>—</>;
  return (
    <span className={classes["bar"]}>
      <span className={classes["track"]} aria-hidden>
        <span className={classes["part"]} data-bad={isBad} style={{ width: `${Math.min(share, 100)}%` }} />
      </span>
      <span className={classes["figure"]}>{format.share(share)}</span>
    </span>
  );
};

/** The money of a year, each figure also as a share of the need. */
export const FundingTable = ({ funding, label }: { funding: FundingFigures; label: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const share = (value: number | null) =>
    value === null || !funding.need ? null : (value / funding.need) * 100;
  return (
    <Table aria-label={label} className={classes["table"] ?? ""}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("sector.funding.row")}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t("sector.funding.sum")}
          </Table.Th>
          <Table.Th scope="col" className={classes["share"] ?? ""}>
            {t("sector.funding.share")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {fundingRows.map((row) => (
          <Table.Tr
            key={row}
            data-bad={row === "gap" && (funding.gap ?? 0) > 0}
            className={classes["row"] ?? ""}
          >
            <Table.Th scope="row" fw={row === "gap" ? 600 : 400}>
              {t(`sector.funding.${row}`)}
            </Table.Th>
            <Table.Td ta="right">
              <Figure value={funding[row]} format={format.roubles} />
            </Table.Td>
            <Table.Td>
              <ShareBar share={share(funding[row])} isBad={row === "gap"} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
