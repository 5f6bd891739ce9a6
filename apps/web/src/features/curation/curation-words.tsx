import type { CurationSpan, PositionTermView } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { IconCalendarPlus, IconCheck, IconHistory, IconUserOff } from "@tabler/icons-react";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Tone } from "../../theme/status-colours.ts";

const looks: Record<CurationSpan["phase"], { tone: Tone; icon: Icon }> = {
  past: { tone: "neutral", icon: IconHistory },
  current: { tone: "good", icon: IconCheck },
  planned: { tone: "info", icon: IconCalendarPlus },
};

/** Where a curation lies on the day of the page; days of nobody have no state of their own. */
export const PhaseBadge = ({ span: { phase, curation } }: { span: CurationSpan }) => {
  const { t } = useTranslation();
  if (curation === null) return null;
  return <StatusBadge {...looks[phase]}>{t(`curation.phase.${phase}`)}</StatusBadge>;
};

/** The post that curates, leading to its sector; «не назначен» where nobody does. */
export const CuratorName = ({ span: { curation } }: { span: CurationSpan }) => {
  const { t } = useTranslation();
  if (curation === null)
    return (
      <StatusBadge tone="warning" icon={IconUserOff}>
        {t("curation.unassigned")}
      </StatusBadge>
    );
  return (
    <AnchorLink to="/sector" search={{ positionId: curation.post.id }} inherit>
      {curation.post.name}
    </AnchorLink>
  );
};

/** What was entered after the day that it tells of. */
export const LateNote = ({ span: { curation } }: { span: CurationSpan }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (curation === null) return null;
  const { begunRecordedOn, endRecordedOn } = curation;
  return (
    <>
      {begunRecordedOn === null ? null : (
        <Text size="xs" c="dimmed">
          {t("curation.begunRecorded", { date: format.date(begunRecordedOn) })}
        </Text>
      )}
      {endRecordedOn === null ? null : (
        <Text size="xs" c="dimmed">
          {t("curation.endRecorded", { date: format.date(endRecordedOn) })}
        </Text>
      )}
    </>
  );
};

/** «10.01.2022 – 11.12.2022», «с 12.12.2022»; words where an end is open. */
export const usePeriodWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ fromDate, toDate }: Pick<PositionTermView, "fromDate" | "toDate">): string =>
    toDate === null
      ? t("curation.since", { from: format.date(fromDate) })
      : t("curation.fromTo", { from: format.date(fromDate), to: format.date(toDate) });
};
