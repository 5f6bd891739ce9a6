import type { ProblemView, ProjectPage, RiskView } from "@kedr/domain";
import { Button, Group, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty-state.tsx";
import { ButtonLink } from "../../../components/links.tsx";
import { ProblemLines, RiskLines } from "../../risks/record-cards.tsx";
import { useRiskDesk } from "../../risks/risk-desk.ts";
import { RiskDeskProvider } from "../../risks/risk-desk-provider.tsx";
import { PageSection } from "./page-section.tsx";
import { SectionAside } from "./section-aside.tsx";
import classes from "./records.module.css";

/** The project's problem issues and risks, most pressing first; settled ones wait behind a button. */
export const RisksSection = ({ page }: { page: ProjectPage }) => {
  const { id, name } = page.summary;
  const { canUpdate } = page.abilities;
  const writable = useMemo(() => (canUpdate ? [{ id, name }] : []), [canUpdate, id, name]);
  return (
    <RiskDeskProvider writable={writable}>
      <Section page={page} />
    </RiskDeskProvider>
  );
};

/** Closed and resolved; a risk that occurred lives on in its problem issue. */
const isSettled = (record: RiskView | ProblemView): boolean => record.state !== "open";

const Section = ({ page }: { page: ProjectPage }) => {
  const { risks, problems, summary } = page;
  const { t } = useTranslation();
  const records = [...problems, ...risks];
  const settled = records.filter(isSettled).length;
  const [isAsked, { open }] = useDisclosure(false);
  const isWhole = isAsked || settled === records.length;
  const shown = <Item extends RiskView | ProblemView>(items: readonly Item[]): Item[] =>
    items.filter((item) => isWhole || !isSettled(item));
  return (
    <PageSection
      id="risks"
      title={t("risks.project.title")}
      aside={<SectionAside records={records} project={summary.origin} />}
      actions={<SectionActions projectId={summary.id} />}
      isFlush
    >
      {records.length === 0 ? <EmptyState title={t("risks.empty.risks")} /> : null}
      <Problems problems={shown(problems)} />
      <Risks risks={shown(risks)} />
      {settled > 0 && !isWhole ? (
        <div className={classes["more"]} data-no-print>
          <Button size="compact-sm" variant="subtle" onClick={open}>
            {t("risks.project.settled", { count: settled })}
          </Button>
        </div>
      ) : null}
    </PageSection>
  );
};

const SectionActions = ({ projectId }: { projectId: string }) => {
  const { t } = useTranslation();
  const { ask, canWrite } = useRiskDesk();
  return (
    <Group gap="xs">
      {canWrite(projectId) ? (
        <>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => ask({ kind: "risk", risk: null })}
          >
            {t("risks.action.addRisk")}
          </Button>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => ask({ kind: "problem", problem: null })}
          >
            {t("risks.action.addProblem")}
          </Button>
        </>
      ) : null}
      <ButtonLink to="/risks" size="compact-sm" variant="subtle">
        {t("risks.project.register")}
      </ButtonLink>
    </Group>
  );
};

const Heading = ({ children }: { children: string }) => (
  <Title order={3} size="sm" px="md" py={6}>
    {children}
  </Title>
);

const NameLine = ({ title }: { title: string }) => (
  <Text size="sm" fw={500}>
    {title}
  </Text>
);

const Problems = ({ problems }: { problems: readonly ProblemView[] }) => {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <>
      <Heading>{t("risks.project.problems")}</Heading>
      <ul className={classes["records"]}>
        {problems.map((problem) => (
          <li key={problem.id} className={classes["record"]}>
            <ProblemLines problem={problem} name={<NameLine title={problem.title} />} />
          </li>
        ))}
      </ul>
    </>
  );
};

const Risks = ({ risks }: { risks: readonly RiskView[] }) => {
  const { t } = useTranslation();
  if (risks.length === 0) return null;
  return (
    <>
      <Heading>{t("risks.project.risks")}</Heading>
      <ul className={classes["records"]}>
        {risks.map((risk) => (
          <li key={risk.id} className={classes["record"]}>
            <RiskLines risk={risk} name={<NameLine title={risk.title} />} />
          </li>
        ))}
      </ul>
    </>
  );
};
