import type { CurationBoard, CurationSpan, IndustryCurations } from "@kedr/domain";
import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CurationAct } from "./curation-act.ts";
import { formerOf, handOverOne } from "./curation-act.ts";

interface SpanActionsProps {
  board: CurationBoard;
  row: IndustryCurations;
  span: CurationSpan;
  onAct: (act: CurationAct) => void;
}

interface ActButtonProps {
  word: "handOver" | "end" | "takeBack" | "assign";
  industry: string;
  onPress: () => void;
}

const ActButton = ({ word, industry, onPress }: ActButtonProps) => {
  const { t } = useTranslation();
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t(`curation.actionOf.${word}`, { industry })}
      onClick={onPress}
    >
      {t(`curation.action.${word}`)}
    </Button>
  );
};

/** What can be done about the days of an industry: what is over stays as it is. */
export const SpanActions = ({ board, row, span, onAct }: SpanActionsProps) => {
  const { industry } = row;
  const { curation, phase } = span;
  const named = { industry: industry.name };
  if (curation === null)
    return <ActButton word="assign" {...named} onPress={() => onAct({ kind: "assign", industry, span })} />;
  const isCurrent = phase === "current" && row.curator?.id === curation.post.id;
  const takeBack = () => onAct({ kind: "takeBack", industry, curation, former: formerOf(row, curation) });
  return (
    <Group gap={4} wrap="nowrap" data-no-print>
      {isCurrent ? (
        <>
          <ActButton word="handOver" {...named} onPress={() => onAct(handOverOne(board, curation))} />
          <ActButton word="end" {...named} onPress={() => onAct({ kind: "end", industry, curation })} />
        </>
      ) : null}
      {curation.origin === "entered" && phase !== "past" ? (
        <ActButton word="takeBack" {...named} onPress={takeBack} />
      ) : null}
    </Group>
  );
};
