import type { MinutesItem } from "@kedr/domain";
import { Button, Group, Text, TextInput } from "@mantine/core";
import { IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readTypedTime } from "../typed-time.ts";
import { itemWish } from "./edit-wishes.ts";
import { useRecordDesk } from "./record-desk-context.ts";
import { minutesBetween, timeNow } from "./record-time.ts";
import { useRefusals } from "./use-refusals.ts";
import { useTimeNow } from "./use-time-now.ts";
import { subjects } from "./wishes.ts";

interface TimeFieldProps {
  label: string;
  value: string | null;
  /** Why what was told before is not recorded. */
  refused: string | undefined;
  onChange: (time: string | null) => void;
}

const TimeField = ({ label, value, refused, onChange }: TimeFieldProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const settle = () => {
    if (typed === null) return;
    const time = typed.trim() === "" ? null : readTypedTime(typed);
    if (time === null && typed.trim() !== "") return setWrong(true);
    setTyped(null);
    setWrong(false);
    if (time !== value) onChange(time);
  };
  return (
    <TextInput
      label={label}
      miw={110}
      maw={refused === undefined ? 110 : 280}
      inputMode="numeric"
      autoComplete="off"
      placeholder={t("council.plan.timePlaceholder")}
      value={typed ?? value ?? ""}
      error={isWrong ? t("council.plan.timeWrong") : typed === null ? refused : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(false);
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === "Enter") settle();
      }}
    />
  );
};

/** How long the question has taken, against what it was allotted. */
const Elapsed = ({ item: { startedTime, endedTime, minutesAllotted } }: { item: MinutesItem }) => {
  const { t } = useTranslation();
  const now = useTimeNow();
  if (startedTime === null) return null;
  const minutes = minutesBetween(startedTime, endedTime ?? now);
  const took = t("council.minutes", { count: minutes });
  const isOver = minutesAllotted !== null && minutes > minutesAllotted;
  return (
    <Text size="sm" fw={isOver ? 600 : 400} c={isOver ? "var(--kedr-warning-ink)" : "dimmed"} pb={8}>
      {minutesAllotted === null
        ? t("minutes.took", { took })
        : t(isOver ? "minutes.tookOver" : "minutes.tookOf", {
            took,
            allotted: t("council.minutes", { count: minutesAllotted }),
          })}
    </Text>
  );
};

/** When the question was begun and ended: by a press, or typed. */
export const QuestionTimes = ({ item }: { item: MinutesItem }) => {
  const { t } = useTranslation();
  const { put } = useRecordDesk();
  const { at } = useRefusals(subjects.item(item.id));
  const { startedTime, endedTime } = item;
  const isRefused = (at("startedTime") ?? at("endedTime")) !== undefined;
  const set = (mine: Partial<Pick<MinutesItem, "startedTime" | "endedTime" | "outcome">>) =>
    put((latest) => itemWish(latest, item.id, mine));
  return (
    <Group gap="sm" align={isRefused ? "flex-start" : "flex-end"}>
      <TimeField
        label={t("minutes.started")}
        value={startedTime}
        refused={at("startedTime")}
        onChange={(time) => set({ startedTime: time })}
      />
      <TimeField
        label={t("minutes.ended")}
        value={endedTime}
        refused={at("endedTime")}
        onChange={(time) => set({ endedTime: time })}
      />
      {startedTime === null ? (
        <Button
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={() => set({ startedTime: timeNow() })}
        >
          {t("minutes.begin")}
        </Button>
      ) : endedTime === null ? (
        <Button
          variant="default"
          leftSection={<IconPlayerStop size={16} aria-hidden />}
          onClick={() =>
            set({ endedTime: timeNow(), ...(item.outcome === null ? { outcome: "considered" } : {}) })
          }
        >
          {t("minutes.end")}
        </Button>
      ) : null}
      <Elapsed item={item} />
    </Group>
  );
};
