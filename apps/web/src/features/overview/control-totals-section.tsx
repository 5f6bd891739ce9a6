import type { ControlTotal } from "@kedr/domain";
import type { ControlLine } from "./control-lines.ts";
import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { RegistryLink } from "../../components/registry-link.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { ControlBar } from "./control-bar.tsx";
import { controlLines } from "./control-lines.ts";
import classes from "./control-totals.module.css";

/** The number entered, leading to what it counts where there is a list of it. */
const Entered = ({ line, label }: { line: ControlLine; label: string }) => {
  const { subject, industry, entered } = line;
  switch (subject) {
    case "projects":
      return (
        <RegistryLink filters={{}} label={label}>
          {entered}
        </RegistryLink>
      );
    case "mandatory_projects":
    case "regional_projects": {
      const kind = subject === "mandatory_projects" ? "mandatory" : "regional";
      return (
        <RegistryLink filters={{ kinds: [kind] }} label={label}>
          {entered}
        </RegistryLink>
      );
    }
    case "industry_projects":
      return (
        <RegistryLink filters={industry ? { industries: [industry.id] } : {}} label={label}>
          {entered}
        </RegistryLink>
      );
    case "industry_indicators":
      return (
        <AnchorLink to="/indicators" search={{ industry: industry?.id }} inherit aria-label={label}>
          {entered}
        </AnchorLink>
      );
    case "industries":
    case "mandatory_industries":
    case "regional_industries":
      return <>{entered}</>;
  }
};

const Line = ({ line }: { line: ControlLine }) => {
  const { t } = useTranslation();
  const { subject, industry, declared, entered, fromSource, missing } = line;
  const name = t(`overview.control.subject.${subject}`, { industry: industry?.name ?? "" });
  const isPart = !["projects", "industries"].includes(subject) && industry === null;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={isPart ? 400 : 500} className={isPart ? (classes["part"] ?? "") : ""}>
        {name}
      </Table.Th>
      <Table.Td ta="right">{declared}</Table.Td>
      <Table.Td ta="right">
        <Entered line={line} label={t("overview.control.enteredOf", { n: entered, name })} />
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

/** What the strategy declares of itself beside what is entered: a control, never a filling. */
export const ControlTotalsSection = ({ totals }: { totals: readonly ControlTotal[] }) => {
  const { t } = useTranslation();
  const lines = controlLines(totals);
  const projects = lines.find(({ subject }) => subject === "projects");
  if (lines.length === 0) return null;
  return (
    <SectionCard
      title={t("overview.control.title")}
      note={
        <>
          {projects
            ? t("overview.control.summary", { fromSource: projects.fromSource, declared: projects.declared })
            : null}{" "}
          {t("overview.control.note")}
        </>
      }
      isFlush
    >
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
    </SectionCard>
  );
};
