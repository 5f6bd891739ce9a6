import type { RegistryGap } from "@kedr/domain";
import { Table } from "../../components/table.tsx";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { gapHolders, type GapHolder } from "./gap-holders.ts";
import { GapLink } from "./gap-link.tsx";
import { useGapWords } from "./gap-words.ts";
import classes from "./completeness.module.css";

/** Whose the gaps are, and where that belongs. */
const Holder = ({ holder: { id, name }, gaps: [first] }: GapHolder) => (
  <>
    {first.project !== null ? (
      <AnchorLink to="/projects/$projectId" params={{ projectId: id }} size="sm">
        {name}
      </AnchorLink>
    ) : first.kind.startsWith("indicator_") ? (
      <AnchorLink to="/indicators/$indicatorId" params={{ indicatorId: id }} size="sm">
        {name}
      </AnchorLink>
    ) : (
      name
    )}
    {first.industry === null || first.industry.id === id ? null : (
      <span className={classes["second"]}>{first.industry.name}</span>
    )}
  </>
);

const Filler = ({ gap: { filler } }: { gap: RegistryGap }) => {
  const { t } = useTranslation();
  return filler?.name ?? t("completeness.office");
};

/** Who answers for the holder, whoever is to fill its gaps. */
const Answering = ({ gaps: [{ body, deputy }] }: GapHolder) => {
  const { t } = useTranslation();
  return (
    <>
      {body === null ? null : (
        <span className={classes["second"]}>{t("completeness.body", { name: body.name })}</span>
      )}
      {deputy === null ? null : (
        <span className={classes["second"]}>{t("completeness.curator", { name: deputy.name })}</span>
      )}
    </>
  );
};

const keyOf = ({ kind, subject }: RegistryGap): string => `${kind} ${subject.id}`;

interface GapsProps {
  label: string;
  gaps: readonly RegistryGap[];
}

const GapTable = ({ label, gaps }: GapsProps) => {
  const { t } = useTranslation();
  const words = useGapWords();
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table aria-label={label} className={classes["table"] ?? ""}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="38%">
              {t("completeness.column.holder")}
            </Table.Th>
            <Table.Th scope="col">{t("completeness.column.gap")}</Table.Th>
            <Table.Th scope="col" w="26%">
              {t("completeness.column.filler")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        {gapHolders(gaps).map((holder) => (
          <Table.Tbody key={holder.holder.id}>
            {holder.gaps.map((gap, number) => (
              <Table.Tr key={keyOf(gap)}>
                {number > 0 ? null : (
                  <Table.Th scope="rowgroup" rowSpan={holder.gaps.length} fw={400}>
                    <Holder {...holder} />
                    <Answering {...holder} />
                  </Table.Th>
                )}
                <Table.Td>
                  <GapLink gap={gap}>{words(gap)}</GapLink>
                </Table.Td>
                <Table.Td>
                  <Filler gap={gap} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  );
};

const GapCards = ({ label, gaps }: GapsProps) => {
  const words = useGapWords();
  return (
    <ul className={classes["cards"]} aria-label={label}>
      {gapHolders(gaps).map((holder) => (
        <li key={holder.holder.id} className={classes["card"]}>
          <div>
            <Holder {...holder} />
            <Answering {...holder} />
          </div>
          <ul className={classes["cardGaps"]}>
            {holder.gaps.map((gap) => (
              <li key={keyOf(gap)}>
                <GapLink gap={gap}>{words(gap)}</GapLink>
                <span className={classes["second"]}>
                  <Filler gap={gap} />
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};

/** Gaps by whose they are: each a sentence that leads to where it is filled. */
export const GapRows = (props: GapsProps) =>
  useIsNarrow() ? <GapCards {...props} /> : <GapTable {...props} />;
