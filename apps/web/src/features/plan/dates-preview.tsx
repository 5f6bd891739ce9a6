import type { CalendarDate } from "@kedr/domain";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { Table } from "../../components/table.tsx";
import classes from "./plan.module.css";

interface PreviewLine {
  key: string;
  title: ReactNode;
  date: CalendarDate | null;
  /** Said instead of the date: why there will be none. */
  note?: string | undefined;
}

/** Milestones with the dates they would get. */
export const DatesPreview = ({ lines, dateLabel }: { lines: readonly PreviewLine[]; dateLabel: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    // Scrolled by the keyboard too, where nothing in it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes["preview"]} tabIndex={0} aria-label={t("plan.preview")}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("plan.column.milestone")}</Table.Th>
            <Table.Th scope="col">{dateLabel}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ key, title, date, note }) => (
            <Table.Tr key={key}>
              <Table.Td>{title}</Table.Td>
              <Table.Td>{note ?? <Figure value={date} format={format.date} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
