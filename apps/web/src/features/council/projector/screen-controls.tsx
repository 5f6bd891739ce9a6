import { ActionIcon, Group, Progress, Text } from "@mantine/core";
import { IconArrowLeft, IconArrowRight, IconMaximize, IconMinimize, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ConnectionMark } from "../../shell/connection-mark.tsx";
import classes from "./projector.module.css";

interface ScreenControlsProps {
  /** 0 for the title. */
  place: number;
  last: number;
  isFull: boolean;
  onShow: (place: number) => void;
  onFull: () => void;
  onLeave: () => void;
}

/** Quiet controls under the slide: where one is, and the way on, back and out. */
export const ScreenControls = ({ place, last, isFull, onShow, onFull, onLeave }: ScreenControlsProps) => {
  const { t } = useTranslation();
  const Full = isFull ? IconMinimize : IconMaximize;
  return (
    <nav className={classes["controls"]} aria-label={t("minutes.screen.controls")} data-no-print>
      <Progress
        value={last === 0 ? 0 : (place / last) * 100}
        size="xs"
        aria-label={t("minutes.screen.progress")}
      />
      <Group justify="space-between" gap="xs" px="md" py={6} wrap="nowrap">
        <Group gap="xs" wrap="nowrap">
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t("minutes.screen.previous")}
            disabled={place === 0}
            onClick={() => onShow(place - 1)}
          >
            <IconArrowLeft size={20} aria-hidden />
          </ActionIcon>
          <Text component="output" size="sm">
            {place === 0 ? t("minutes.screen.start") : t("minutes.screen.place", { place, last })}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t("minutes.screen.next")}
            disabled={place === last}
            onClick={() => onShow(place + 1)}
          >
            <IconArrowRight size={20} aria-hidden />
          </ActionIcon>
        </Group>
        <Text size="xs" c="dimmed" visibleFrom="md">
          {t("minutes.screen.keys")}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <ConnectionMark />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t(isFull ? "minutes.screen.window" : "minutes.screen.full")}
            onClick={onFull}
          >
            <Full size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t("minutes.screen.leave")}
            onClick={onLeave}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
    </nav>
  );
};
