import type { Invited, MinutesOutline, Participant, Quorum } from "@kedr/domain";
import type { Paragraph } from "docx";
import { partWords } from "./meeting-words.ts";
import { partWord, plainLine, prose } from "./official-document.docx.ts";
import { officialLine } from "./official-text.ts";

const participantLine = ({ name, part, substitute }: Participant): string => {
  const role = partWords[part];
  const member = role === null ? officialLine(name) : `${officialLine(name)} — ${role}`;
  return substitute === null ? member : `${officialLine(substitute, "представитель")} — вместо: ${member}`;
};

const invitedLine = ({ name, state }: Invited): string =>
  `${officialLine(name)}${state === "absent" ? " — не явился" : state === "expected" ? " — явка не внесена" : ""}`;

const listed = (lines: readonly string[]): Paragraph[] =>
  lines.map((line, place) => plainLine(`${place + 1}. ${line}`));

const members = (word: string, those: readonly Participant[]): Paragraph[] =>
  those.length === 0 ? [] : [partWord(`${word} (${those.length}):`), ...listed(those.map(participantLine))];

/** Who came and who did not, whether that was enough, and who was invited. */
export const attendanceParagraphs = ({ heading, participants, quorum }: MinutesOutline): Paragraph[] => {
  const { present, absent, notTold, invited } = participants;
  const isWritten = heading.kind === "written";
  const nobody = present.length + absent.length + notTold.length === 0;
  return [
    ...(nobody ? [prose("Члены Совета не внесены.", { spacing: { before: 240 } })] : []),
    ...members(isWritten ? "Участвовали в голосовании" : "Присутствовали", present),
    ...members("Отсутствовали", absent),
    ...members(isWritten ? "Голос не внесён" : "Явка не внесена", notTold),
    ...(invited.length === 0 ? [] : [partWord("Приглашённые:"), ...listed(invited.map(invitedLine))]),
    prose(quorumLine(quorum), { spacing: { before: 120 } }),
  ];
};

const quorumLine = ({ members: all, present, needed, isReached }: Quorum): string => {
  if (all === 0) return "Кворум: состав Совета не внесён.";
  const counted = `Членов Совета — ${all}, участвуют — ${present}`;
  if (needed === null || isReached === null) return `${counted}. Правило кворума не внесено.`;
  return `${counted}, для кворума требуется — ${needed}. ${isReached ? "Кворум имеется." : "Кворума нет."}`;
};
