import type { CalendarDate, IndicatorBodies } from "@kedr/domain";
import type { DraftLine } from "./lines-table.tsx";
import { Button, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../../components/date-field.tsx";
import { Notice } from "../../../components/notice.tsx";
import { SectionCard } from "../../../components/section-card.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { useUnsavedValues } from "../../value-entry/use-unsaved-values.tsx";
import { useBodiesSearch } from "../use-bodies-search.ts";
import { BodiesReview } from "./bodies-review.tsx";
import { LinesTable } from "./lines-table.tsx";
import { TableImport } from "./table-import.tsx";
import { UnmatchedRows } from "./unmatched-rows.tsx";
import { useDrafts } from "./use-drafts.ts";
import { useRecordBodies } from "./use-record-bodies.ts";
import classes from "../bodies.module.css";

const count = (lines: readonly DraftLine[], status: DraftLine["state"]["status"]): number =>
  lines.filter(({ state }) => state.status === status).length;

/** How many figures saving would add and correct. */
const Summary = ({ lines }: { lines: readonly DraftLine[] }) => {
  const { t } = useTranslation();
  const [added, corrected, wrong] = [count(lines, "added"), count(lines, "corrected"), count(lines, "wrong")];
  const unchanged = lines.filter(({ line, state }) => state.status === "kept" && line.stored !== null).length;
  return (
    <Text size="sm" component="output" aria-live="polite">
      {added + corrected + wrong === 0
        ? t("bodies.entry.nothing")
        : t("bodies.entry.summary", { added, corrected, unchanged, wrong })}
    </Text>
  );
};

interface BodiesEntryProps {
  bodies: IndicatorBodies;
  date: CalendarDate;
}

/** Figures of a day: typed, pasted or loaded, looked through, and saved together. */
export const BodiesEntry = ({ bodies, date }: BodiesEntryProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { indicatorId, change } = useBodiesSearch();
  const drafts = useDrafts(bodies);
  const { lines, unmatched, read } = drafts;
  const recording = useRecordBodies({ indicatorId, date, lines, onSaved: drafts.drop });
  const changed = count(lines, "added") + count(lines, "corrected");
  const wrong = count(lines, "wrong");
  const guard = useUnsavedValues(changed + wrong + unmatched.length);
  const told =
    read === null ? null : t(read === 0 ? "bodies.entry.noRows" : "bodies.entry.read", { count: read });
  return (
    <Stack gap="md" data-no-print>
      <DateField
        label={t("bodies.entry.day")}
        value={date}
        max={bodies.today}
        outOfRange={t("bodies.entry.dayToCome")}
        maw={280}
        onChange={(day) => {
          if (day !== null) change({ date: day });
        }}
      />
      <TableImport bodies={bodies} onCells={drafts.load} told={told} />
      <UnmatchedRows
        rows={unmatched}
        lines={lines.map(({ line }) => line)}
        onMatch={drafts.match}
        onLeaveOut={drafts.leaveOut}
      />
      <SectionCard title={t("bodies.entry.rows.title", { date: format.date(date) })}>
        <LinesTable bodies={bodies} lines={lines} onType={drafts.type} />
        {recording.refusal === null ? null : (
          <Notice tone="bad" isAlert>
            {recording.refusal}
          </Notice>
        )}
        <div className={classes["saving"]}>
          <Button
            loading={recording.isWriting}
            disabled={changed === 0 || wrong > 0 || unmatched.length > 0}
            onClick={() => void recording.save(new Map())}
          >
            {t("bodies.entry.check")}
          </Button>
          <Button variant="default" disabled={changed + wrong + unmatched.length === 0} onClick={drafts.drop}>
            {t("bodies.entry.drop")}
          </Button>
          <Summary lines={lines} />
        </div>
      </SectionCard>
      <BodiesReview
        key={recording.asked.map(({ key }) => key).join()}
        bodies={bodies}
        asked={recording.asked}
        total={changed}
        isBusy={recording.isWriting}
        onSave={(confirmed) => void recording.save(confirmed)}
        onClose={recording.dropAsked}
      />
      {guard}
    </Stack>
  );
};
