import type { PaperState } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconCircleCheck, IconCircleDashed, IconPencil } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../../components/status-badge.tsx";
import classes from "./documents.module.css";

const looks = {
  none: { tone: "neutral", icon: IconCircleDashed },
  draft: { tone: "info", icon: IconPencil },
  approved: { tone: "good", icon: IconCircleCheck },
} as const;

interface PaperRowProps {
  name: string;
  /** Sentences under the name, a line each. */
  notes?: readonly string[];
  /** Left out for what is neither a draft nor approved. */
  state?: PaperState;
  /** Links to its files. */
  children: ReactNode;
}

/** A document with how far it is and its files. */
export const PaperRow = ({ name, notes = [], state, children }: PaperRowProps) => {
  const { t } = useTranslation();
  return (
    <li className={classes["row"]}>
      <div className={classes["what"]}>
        <Text component="span">{name}</Text>
        {notes.map((note) => (
          <Text key={note} size="sm" c="dimmed">
            {note}
          </Text>
        ))}
      </div>
      {state === undefined ? null : (
        <StatusBadge {...looks[state]}>{t(`meetingPapers.state.${state}`)}</StatusBadge>
      )}
      <span className={classes["links"]} data-no-print>
        {children}
      </span>
    </li>
  );
};
