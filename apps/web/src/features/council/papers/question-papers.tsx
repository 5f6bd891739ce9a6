import type { AgendaItemView } from "@kedr/domain";
import { Anchor, Box, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FileList } from "../../../components/file-list.tsx";
import { useAsOf } from "../../../lib/as-of.ts";
import { noteAddress } from "../../../lib/note-address.ts";
import { EvidenceFiles } from "../../evidence/evidence-files.tsx";
import { useAgendaDesk } from "../agenda-desk.ts";
import agenda from "../agenda.module.css";

/** The day that a note tells of: the meeting's, or the day that is looked at while the meeting is still to come. */
const useNoteDay = () => {
  const asOf = useAsOf();
  const { meeting, today } = useAgendaDesk();
  const day = meeting.date < today ? meeting.date : today;
  return asOf === undefined && day === today ? undefined : day;
};

/** One-page notes that are made from the portfolio whenever they are opened. */
const Notes = ({ item: { project, indicator } }: { item: AgendaItemView }) => {
  const { t } = useTranslation();
  const day = useNoteDay();
  const notes = [
    ...(project === null ? [] : [{ ...project, kind: "project" as const }]),
    ...(indicator === null ? [] : [{ ...indicator, kind: "indicator" as const }]),
  ];
  return notes.map(({ id, name, kind }) => (
    <Text key={kind} size="sm">
      <Anchor inherit href={noteAddress({ kind, id }, day)}>
        {t("agenda.papers.note", { name })}
      </Anchor>
    </Text>
  ));
};

/** The papers of a question: notes made on the spot, and files that the secretary adds. */
export const QuestionPapers = ({ item }: { item: AgendaItemView }) => {
  const { t } = useTranslation();
  const { canEdit } = useAgendaDesk();
  const [isEditing, setIsEditing] = useState(false);
  const { papers, project, indicator } = item;
  const isEmpty = papers.length === 0 && project === null && indicator === null;
  if (isEmpty && !canEdit) return null;
  return (
    <Box className={agenda["papers"] ?? ""} data-no-print>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {t("agenda.papers.title")}
          {isEmpty ? `: ${t("agenda.papers.none")}` : null}
        </Text>
        {canEdit ? (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t(isEditing ? "agenda.papers.closeOf" : "agenda.papers.openOf", {
              number: item.number,
            })}
            aria-expanded={isEditing}
            onClick={() => setIsEditing((was) => !was)}
          >
            {isEditing ? t("agenda.papers.close") : t("agenda.papers.open")}
          </Button>
        ) : null}
      </Group>
      <Notes item={item} />
      {isEditing ? <EvidenceFiles owner={{ agendaItemId: item.id }} /> : <FileList files={papers} />}
    </Box>
  );
};
