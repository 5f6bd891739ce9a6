import type { PlannedMilestone } from "@kedr/domain";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../lib/trpc.ts";
import { usePlanDesk } from "./plan-desk.tsx";
import { tieGroups } from "./tie-groups.ts";

const pause = 200;
const nothing = { projects: [], more: 0 };

/** What a milestone may be tied to: its own plan at first, what is found in all projects once something is typed. */
export const useTieOptions = (milestone: PlannedMilestone) => {
  const { plan } = usePlanDesk();
  const [typed, type] = useState("");
  const text = typed.trim();
  const [settled] = useDebouncedValue(text, pause);
  const projectId = plan.project.id;
  const query = useQuery(
    useTRPC().plan.findMilestones.queryOptions(settled === "" ? skipToken : { projectId, text: settled }, {
      placeholderData: keepPreviousData,
    }),
  );
  const found = text === "" ? null : (query.data ?? nothing);
  const [elsewhere, setElsewhere] = useState(() =>
    milestone.dependsOn.filter(({ projectName }) => projectName !== null),
  );
  /** Keeps the names of what is chosen in other projects: they are gone from the list with the next word. */
  const remember = (chosenIds: readonly string[]) => {
    const chosen = (found?.projects ?? [])
      .filter(({ id }) => id !== projectId)
      .flatMap(({ name, milestones }) => milestones.map((one) => ({ ...one, projectName: name })))
      .filter(({ id }) => chosenIds.includes(id) && elsewhere.every((known) => known.id !== id));
    if (chosen.length > 0) setElsewhere([...elsewhere, ...chosen]);
  };
  return {
    groups: tieGroups({ plan, milestone, elsewhere, found }),
    remember,
    /** How many more were found than are listed. */
    more: found?.more ?? 0,
    isFailed: query.isError,
    isSearching: text !== "" && (text !== settled || query.isFetching),
    typed,
    type,
  };
};
