import type { PlanItemView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { Figure } from "../../components/figure.tsx";
import { MilestoneStateBadge } from "../../components/milestone-state-badge.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { SlideText } from "../../components/slide-text.tsx";
import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { CountBadge } from "../../components/count-badge.tsx";
import { Table } from "../../components/table.tsx";
import classes from "../milestones/list/milestone-list.module.css";

const PlanRow = ({ item }: { item: PlanItemView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Td ta="right">{item.number}</Table.Td>
      <Table.Td>
        {item.title}
        {item.isRecurring ? <span className={classes["second"]}>{t("overview.plan.recurring")}</span> : null}
        <span className={classes["second"]}>
          {t("overview.plan.indicator")}: <Words text={item.indicator?.name} />
        </span>
      </Table.Td>
      <Table.Td>
        <Figure value={item.dueDate} format={format.date} />
      </Table.Td>
      <Table.Td>
        <Words text={item.responsible?.name} />
      </Table.Td>
      <Table.Td>
        <MilestoneStateBadge state={item.state} />
      </Table.Td>
      <Table.Td>
        <SlideText slide={item.slide} />
      </Table.Td>
    </Table.Tr>
  );
};

const PlanTable = ({ items }: { items: readonly PlanItemView[] }) => {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={760} tabIndex={0}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" ta="right" w={44}>
              {t("overview.plan.number")}
            </Table.Th>
            <Table.Th scope="col">{t("overview.plan.item")}</Table.Th>
            <Table.Th scope="col" w={120}>
              {t("overview.plan.due")}
            </Table.Th>
            <Table.Th scope="col" w={150}>
              {t("overview.plan.responsible")}
            </Table.Th>
            <Table.Th scope="col">{t("overview.milestone.state")}</Table.Th>
            <Table.Th scope="col">{t("overview.column.source")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <PlanRow key={item.id} item={item} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const PlanCards = ({ items }: { items: readonly PlanItemView[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes["cards"]}>
      {items.map((item) => (
        <li key={item.id} className={classes["card"]}>
          <Text size="sm">
            {item.number}. {item.title}
          </Text>
          <div>
            <MilestoneStateBadge state={item.state} />
          </div>
          <FactList
            facts={[
              { label: t("overview.plan.due"), value: <Figure value={item.dueDate} format={format.date} /> },
              {
                label: t("overview.plan.responsible"),
                value: <Words text={item.responsible?.name} />,
              },
              { label: t("overview.plan.indicator"), value: <Words text={item.indicator?.name} /> },
              { label: t("overview.column.source"), value: <SlideText slide={item.slide} /> },
            ]}
          />
        </li>
      ))}
    </ul>
  );
};

/** The plan of the year, whose items belong to no project; one without a date is incomplete, never fine. */
export const PlanSection = ({ items }: { items: readonly PlanItemView[] }) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  if (items.length === 0) return null;
  const years = [...new Set(items.map(({ year }) => year))].join(", ");
  const undated = items.filter(({ state }) => state === "undated").length;
  return (
    <div id="plan" className={classes["section"]}>
      <SectionCard
        title={t("overview.plan.title", { years })}
        aside={<CountBadge count={items.length} />}
        {...(undated > 0 ? { note: t("overview.plan.undated", { count: undated }) } : {})}
        isFlush
      >
        {isNarrow ? <PlanCards items={items} /> : <PlanTable items={items} />}
      </SectionCard>
    </div>
  );
};
