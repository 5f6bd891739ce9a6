import type { ControlLine } from "./control-lines.ts";
import { useTranslation } from "react-i18next";
import { ControlBar } from "./control-bar.tsx";
import { isPart, useControlName } from "./control-name.ts";
import { EnteredCount } from "./entered-count.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./control-totals.module.css";

const Line = ({ line }: { line: ControlLine }) => {
  const { t } = useTranslation();
  const name = useControlName(line);
  const { declared, entered, fromSource, missing } = line;
  return (
    <Table.Tr>
      <Table.Th
        scope="row"
        fw={isPart(line) ? 400 : 500}
        className={isPart(line) ? (classes["part"] ?? "") : ""}
      >
        {name}
      </Table.Th>
      <Table.Td ta="right">{declared}</Table.Td>
      <Table.Td ta="right">
        <EnteredCount line={line} label={t("overview.control.enteredOf", { n: entered, name })} />
      </Table.Td>
      <Table.Td ta="right">{fromSource}</Table.Td>
      <Table.Td ta="right" fw={missing > 0 ? 600 : 400}>
        {missing}
      </Table.Td>
      <Table.Td className={classes["barCell"] ?? ""}>
        <ControlBar line={line} />
      </Table.Td>
    </Table.Tr>
  );
};

/** Declared, entered, of them from the source, missing: a line a total. */
export const ControlTable = ({ lines }: { lines: readonly ControlLine[] }) => {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table className={classes["table"] ?? ""} aria-label={t("overview.control.title")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("overview.control.what")}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t("overview.control.declared")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("overview.control.entered")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("overview.control.fromSource")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("overview.control.missing")}
            </Table.Th>
            <Table.Td className={classes["barCell"] ?? ""} aria-hidden />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Line key={`${line.subject} ${line.industry?.id ?? ""}`} line={line} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
