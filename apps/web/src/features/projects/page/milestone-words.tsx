import type { MilestoneView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { FileLinks } from "../../../components/file-links.tsx";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { StatusBadge } from "../../../components/status-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { MilestoneMovesNote } from "../../moved-targets/milestone-moves-note.tsx";
import classes from "./milestone-words.module.css";

/** What a milestone is: its name and marks, what shows it, why it was cancelled, and the last thing said about it. */
export const MilestoneWords = ({ milestone }: { milestone: MilestoneView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, description, isCritical, evidence, files, requiresEvidence, actualDate } = milestone;
  const { cancelReason, origin } = milestone;
  const last = milestone.comments[0];
  return (
    <>
      <span className={classes["title"]}>{title}</span>{" "}
      {isCritical ? (
        <StatusBadge tone="info" icon={IconFlag}>
          {t("projects.milestone.critical")}
        </StatusBadge>
      ) : null}{" "}
      {/* Training records are badged by their section. */}
      {origin === "source" ? <OriginBadge origin={origin} /> : null}
      {description === null ? null : <Note>{description}</Note>}
      {evidence === null ? null : <Note>{t("projects.milestone.evidence", { evidence })}</Note>}
      <FileLinks files={files} />
      {requiresEvidence && evidence === null && files.length === 0 && actualDate !== null ? (
        <Note>{t("projects.milestone.evidenceNeeded")}</Note>
      ) : null}
      {cancelReason === null ? null : (
        <Note>{t("projects.milestone.cancelled", { reason: cancelReason })}</Note>
      )}
      <MilestoneMovesNote milestone={milestone} />
      {last ? (
        <Note>
          {t("projects.milestone.comment", {
            date: format.date(last.writtenOn),
            author: last.author,
            text: last.text,
          })}
        </Note>
      ) : null}
    </>
  );
};

const Note = ({ children }: { children: string }) => (
  <Text size="xs" c="dimmed" className={classes["note"] ?? ""} title={children}>
    {children}
  </Text>
);
