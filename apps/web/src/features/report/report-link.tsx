import type { ReportView } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { usePeriodName } from "../periods/period-name.ts";

interface ReportLinkProps {
  projectId: string;
  projectName: string;
  /** The latest report where the page knows it: told when nothing is asked of anybody. */
  latest?: ReportView | undefined;
  className?: string | undefined;
}

/** Where the report of a project stands, as a link to it: to be sent, to be corrected, or what has become of it. */
const useReportLabel = ({ projectId, latest }: Pick<ReportLinkProps, "projectId" | "latest">): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePeriodName();
  const queue = useQuery(useTRPC().report.queue.queryOptions({ asOf: useAsOf() })).data;
  const awaited = queue?.awaited.find(({ project }) => project.id === projectId);
  if (awaited) return t("report.link.reportFor", { month: format.month(awaited.period.startsOn) });
  const returned = queue?.returned.find(({ project }) => project.id === projectId)?.report;
  const ofProject = ({ project }: { project: { id: string } }) => project.id === projectId;
  const values = queue?.values.returned.find(ofProject) ?? queue?.values.awaited.find(ofProject);
  if (!returned && values?.period) {
    const quarter = nameOf(values.period);
    const isReturned = "report" in values;
    return isReturned ? t("report.link.valuesReturned", { quarter }) : t("report.link.values", { quarter });
  }
  const shown = returned ?? latest;
  return shown
    ? t(`report.link.${shown.state}`, { month: format.month(shown.periodStart) })
    : t("report.link.report");
};

export const ReportLink = (props: ReportLinkProps) => {
  const { t } = useTranslation();
  const label = useReportLabel(props);
  const { projectId, projectName, className } = props;
  return (
    <AnchorLink
      to="/projects/$projectId/report"
      params={{ projectId }}
      size="sm"
      aria-label={t("report.link.of", { label, project: projectName })}
      {...(className === undefined ? {} : { className })}
    >
      {label}
    </AnchorLink>
  );
};
