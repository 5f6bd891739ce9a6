import type { AssignmentControl, AssignmentExecution, ControlList, ControlRow } from "@kedr/domain";
import { dateInFigures, dateInWords } from "../calendar-words.ts";
import { daysInWords } from "../duration-words.ts";

/** The words of the screens for the codes that the list prints. */
export const executionWords: Readonly<Record<AssignmentExecution, string>> = {
  not_started: "не начато",
  in_progress: "в работе",
  reported: "доложено об исполнении",
  partly_fulfilled: "исполнено частично",
  fulfilled: "исполнено",
};

export const controlWords: Readonly<Record<AssignmentControl, string>> = {
  under_control: "на контроле",
  extension_requested: "запрошен перенос срока",
  returned: "возвращено",
  released: "снято с контроля",
};

/** «п. 1.2, протокол № 1 от 15.12.2022»; a dash for an assignment that follows from no point. */
export const sourceWords = ({ source }: ControlRow): string => {
  if (source === null) return "—";
  const number = source.meetingNumber === null ? "" : ` № ${source.meetingNumber}`;
  return `п. ${source.point}, протокол${number} от ${dateInFigures(source.meetingDate)}`;
};

/** A line for each co-assignee, with a date of its own in brackets. */
export const coAssigneeWords = ({ coAssignees }: ControlRow): string =>
  coAssignees
    .map(({ name, dueDate }) => (dueDate === null ? name : `${name} (до ${dateInFigures(dueDate)})`))
    .join("\n");

/** How the date was moved, and to when it is asked to be; empty where it never was. */
export const moveWords = ({ moves, requestedDate }: ControlRow): string =>
  [
    ...moves.map(({ from, to }) => `перенесён с ${dateInFigures(from)} на ${dateInFigures(to)}`),
    ...(requestedDate === null ? [] : [`запрошен перенос на ${dateInFigures(requestedDate)}`]),
  ].join("\n");

/** How an assignment stands to its date. */
export const timingWords = ({ timing, daysLeft, releasedOn, reportedOn }: ControlRow): string => {
  switch (timing) {
    case "released":
      return releasedOn === null ? "снято" : `снято ${dateInFigures(releasedOn)}`;
    case "reported":
      return reportedOn === null ? "доложено" : `доложено ${dateInFigures(reportedOn)}`;
    case "overdue":
      return `просрочено на ${daysInWords(-daysLeft)}`;
    case "due_soon":
    case "on_time":
      return daysLeft === 0 ? "срок сегодня" : `осталось ${daysInWords(daysLeft)}`;
  }
};

/** What the list is of: «Протокол заседания № 1 от 15 декабря 2022 г.», or a choice from all. */
export const choiceWords = ({ meeting }: Pick<ControlList, "meeting">): string => {
  if (meeting === null) return "По всем протоколам и поручениям, с учётом отбора";
  const number = meeting.number === null ? "" : ` № ${meeting.number}`;
  return `Протокол заседания${number} от ${dateInWords(meeting.date)}`;
};
