import { Button, Stack } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { takeBack } from "./delivery.ts";
import { ReportWords } from "./report-words.tsx";
import { isTelling } from "./submission-kinds.ts";
import type { Waiting } from "./waiting.ts";

interface WaitingPanelProps {
  waiting: Waiting;
  onTakenBack: () => void;
}

/** A report that leaves by itself when the network is back. */
export const WaitingPanel = ({ waiting, onTakenBack }: WaitingPanelProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const panel = useRef<HTMLDivElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => panel.current?.focus(), []);
  const take = () => {
    setIsBusy(true);
    void takeBack(waiting.place).then(onTakenBack);
  };
  return (
    <div ref={panel} tabIndex={-1}>
      <SectionCard title={t("report.waiting.title")}>
        <Stack gap="sm">
          <Notice tone="info" isAlert>
            {t("report.waiting.text", { time: format.instant(waiting.queuedAt) })}
          </Notice>
          {isTelling(waiting.submission) ? null : <ReportWords words={waiting.submission} />}
          <div>
            <Button variant="default" loading={isBusy} onClick={take}>
              {t("report.waiting.takeBack")}
            </Button>
          </div>
        </Stack>
      </SectionCard>
    </div>
  );
};
