import type { ReportDesk, ReportView } from "@kedr/domain";
import { Button, Group, Stack } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAccount } from "../../lib/session.ts";
import { mayAttachTo } from "./may-attach.ts";
import { ReportWords } from "./report-words.tsx";
import { ReviewLine } from "./review-line.tsx";
import { ToldValues } from "./told-values.tsx";

interface SentPanelProps {
  desk: ReportDesk;
  report: ReportView;
  /** It has just been sent from here: the focus goes to the good news. */
  isNew: boolean;
  onCorrect: () => void;
}

/** A report that was sent: when, by whom, and what has become of it. */
export const SentPanel = ({ desk, report, isNew, onCorrect }: SentPanelProps) => {
  const { t } = useTranslation();
  const isLead = useAccount().roles.includes("project_lead");
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) panel.current?.focus();
  }, [isNew]);
  return (
    <div ref={panel} tabIndex={-1}>
      <SectionCard title={t(report.state === "accepted" ? "report.sent.titleAccepted" : "report.sent.title")}>
        <Stack gap="sm">
          <ReviewLine report={report} />
          <ReportWords words={report} />
          <ToldValues values={desk.told} mayAttach={mayAttachTo(desk)} />
          <Group gap="xs">
            {isLead ? (
              <ButtonLink to="/my-work" variant="light">
                {t("report.sent.toWork")}
              </ButtonLink>
            ) : (
              <ButtonLink to="/projects/$projectId" params={{ projectId: desk.project.id }} variant="light">
                {t("report.sent.toProject")}
              </ButtonLink>
            )}
            {desk.canSubmit ? (
              <Button variant="default" onClick={onCorrect}>
                {t("report.sent.correct")}
              </Button>
            ) : null}
          </Group>
        </Stack>
      </SectionCard>
    </div>
  );
};
