import type { FundingStatus, Sector } from "@kedr/domain";
import { yearOf } from "@kedr/domain";
import { Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { Figure } from "../../components/figure.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./funding.module.css";
import { sectorKey } from "./sector-search.ts";

const rows = ["need", "allocated", "committed", "spent", "gap"] as const;
const unmet: FundingStatus[] = ["unfunded", "partly_funded"];

/** The money of the year against its need, and what is lacking. */
export const FundingSection = ({ sector: { rollUp, today, deputy } }: { sector: Sector }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { funding } = rollUp;
  const year = yearOf(today);
  const share = (value: number | null) =>
    value === null || funding.need === null || funding.need === 0 ? null : (value / funding.need) * 100;
  const isEmpty = rows.every((row) => funding[row] === null);
  const hasGap = funding.gap !== null && funding.gap > 0;
  return (
    <div id="funding" className={classes["anchor"]} data-keep-together>
      <SectionCard
        title={t("sector.funding.title", { year })}
        {...(isEmpty ? {} : { note: t("sector.funding.note") })}
        isFlush
      >
        {isEmpty ? (
          <EmptyState title={t("sector.funding.none", { year })} />
        ) : (
          <Table aria-label={t("sector.funding.title", { year })} className={classes["table"] ?? ""}>
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
              {rows.map((row) => (
                <Table.Tr key={row} data-bad={row === "gap" && hasGap} className={classes["row"] ?? ""}>
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
        )}
        {hasGap ? (
          <Text size="xs" c="dimmed" px="md" py="xs" component="div">
            <div>{t("sector.funding.gapNote")}</div>
            <RegistryLink filters={{ deputies: [sectorKey(deputy)], funding: unmet }}>
              {t("sector.funding.unmet")}
            </RegistryLink>
          </Text>
        ) : null}
      </SectionCard>
    </div>
  );
};

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
