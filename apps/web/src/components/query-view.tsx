import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "./error-state.tsx";
import { PageSkeleton } from "./skeletons.tsx";

interface QueryViewProps<Result, Failed> {
  query: UseQueryResult<Result, Failed>;
  /** Shape of what is to come; a page of sections unless given. */
  skeleton?: ReactNode;
  children: (result: Result) => ReactNode;
}

/** What was read, its skeleton while it is being read, or the error with a way to ask again. */
export const QueryView = <Result, Failed>({ query, skeleton, children }: QueryViewProps<Result, Failed>) => {
  if (query.data !== undefined)
    return (
      <div aria-busy={query.isPlaceholderData} style={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
        {children(query.data)}
      </div>
    );
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <>{skeleton ?? <PageSkeleton />}</>;
};
