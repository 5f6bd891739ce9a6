import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod/mini";
import { lenient } from "../lib/search.ts";
import { signedInRoute } from "./signed-in.tsx";

const id = lenient(z.string().check(z.maxLength(64)));

export const curationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/curation",
  /** The industry that is to be given a curator, or the post of which it is to be said how it is filled. */
  validateSearch: z.object({ assign: id, term: id }),
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.curation.list.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/curation/curation-page.tsx"), "CurationPage"),
});
