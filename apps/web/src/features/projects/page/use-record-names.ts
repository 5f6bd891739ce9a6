import type { ProjectPage, Reference } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../../../lib/as-of.ts";
import { useTRPC } from "../../../lib/trpc.ts";

/** Names of the records that the project's history refers to by id: those of the page, and every post. */
export const useRecordNames = ({ summary, passport }: ProjectPage): ReadonlyMap<string, string> => {
  const { data } = useQuery(useTRPC().position.list.queryOptions({ asOf: useAsOf() }));
  const known: (Reference | null)[] = [summary.industry, passport.responsibleAuthority];
  return new Map([
    ...known.filter((reference) => reference !== null).map(({ id, name }) => [id, name] as const),
    ...(data?.positions ?? []).map(({ id, title }) => [id, title] as const),
  ]);
};
