import type { CardChoices } from "@kedr/domain";
import type { ReactNode } from "react";
import { useQuery } from "@tanstack/react-query";
import { QueryView } from "../../../components/query-view.tsx";
import { TableSkeleton } from "../../../components/skeletons.tsx";
import { useTRPC } from "../../../lib/trpc.ts";

/**
 * A form with what it offers. It is read anew each time and before the form is shown: a list that came later would take
 * away what somebody is typing.
 */
export const WithChoices = ({ children }: { children: (choices: CardChoices) => ReactNode }) => {
  const query = useQuery({ ...useTRPC().indicator.choices.queryOptions(), gcTime: 0 });
  return (
    <QueryView query={query} skeleton={<TableSkeleton rows={5} />}>
      {children}
    </QueryView>
  );
};
