import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { folderInput, folderSearchSchema } from "../features/folder/folder-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const folderRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/folder",
  validateSearch: folderSearchSchema,
  loaderDeps: ({ search }) => folderInput(search),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.folder.get.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/folder/folder-page.tsx"), "FolderPage"),
});
