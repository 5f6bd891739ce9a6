import type { AssignmentView, CalendarDate } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useIsReadOnly } from "../lib/as-of.ts";
import { useAccount } from "../lib/session.ts";
import { useTRPC } from "../lib/trpc.ts";
import { useFormat } from "../lib/use-format.ts";
import { CountBadge } from "./count-badge.tsx";
import { AnchorLink } from "./links.tsx";
import classes from "./own-assignments.module.css";
import { SectionCard } from "./section-card.tsx";

/** So many stand on a first screen; the register has the others. */
const shown = 5;

interface OwnPart {
  assignment: AssignmentView;
  dueDate: CalendarDate;
  timing: AssignmentView["timing"];
  isCoAssignee: boolean;
}

/** The reader's own part, with the date that holds for it. */
const ownPart = (assignment: AssignmentView, positionId: string | null): OwnPart => {
  const party = assignment.parties.find(({ position }) => position.id === positionId);
  if (party === undefined || assignment.assignee.id === positionId) {
    return { assignment, dueDate: assignment.dueDate, timing: assignment.timing, isCoAssignee: false };
  }
  return { assignment, dueDate: party.dueDate, timing: party.timing, isCoAssignee: true };
};

/** The reader's open assignments on the first screen, the earliest date first; nothing, if there are none. */
export const OwnAssignments = () => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { positionId } = useAccount();
  const { data } = useQuery({
    ...useTRPC().assignment.list.queryOptions({ show: "mine" }),
    enabled: !isReadOnly && positionId !== null,
  });
  const parts = (data?.rows ?? [])
    .map((row) => ownPart(row, positionId))
    .filter(({ timing }) => timing !== "reported")
    .toSorted((one, other) => (one.dueDate < other.dueDate ? -1 : Number(one.dueDate > other.dueDate)));
  if (isReadOnly || parts.length === 0) return null;
  return (
    <div className={classes["own"]}>
      <SectionCard title={t("shared.ownAssignments.title")} aside={<CountBadge count={parts.length} />}>
        <ul className={classes["list"]}>
          {parts.slice(0, shown).map((part) => (
            <Line key={part.assignment.id} part={part} />
          ))}
        </ul>
        {parts.length > shown ? (
          <AnchorLink to="/assignments" search={{ show: "mine" }} size="sm">
            {t("shared.ownAssignments.all")}
          </AnchorLink>
        ) : null}
      </SectionCard>
    </div>
  );
};

const Line = ({ part: { assignment, dueDate, timing, isCoAssignee } }: { part: OwnPart }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = [
    t("shared.ownAssignments.due", { date: format.date(dueDate) }),
    ...(timing === "overdue" ? [t("shared.ownAssignments.overdue")] : []),
    ...(isCoAssignee ? [t("shared.ownAssignments.coAssignee")] : []),
  ];
  return (
    <li className={classes["line"]}>
      <AnchorLink to="/assignments" search={{ show: "mine", open: assignment.id }} size="sm">
        {assignment.text}
      </AnchorLink>
      <Text size="xs" c={timing === "overdue" ? "var(--kedr-bad-ink)" : "dimmed"}>
        {words.join(" · ")}
      </Text>
    </li>
  );
};
