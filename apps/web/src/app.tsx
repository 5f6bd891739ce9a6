import type { QueryClient } from "@tanstack/react-query";
import type { ApiClient } from "./lib/trpc.ts";
import type { AppRouter } from "./router.tsx";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { loadPatiently } from "./lib/load-patiently.ts";
import { TRPCProvider } from "./lib/trpc.ts";
import { theme, variables } from "./theme/theme.ts";

interface AppProps {
  api: ApiClient;
  queryClient: QueryClient;
  router: AppRouter;
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 1000));

// Nothing is to be told before the first screen stands; what is told earlier waits in the store.
const Notifications = lazy(async () => {
  await settled();
  const { Notifications: Shown } = await loadPatiently(() => import("@mantine/notifications"));
  return { default: Shown };
});

export const App = ({ api, queryClient, router }: AppProps) => (
  <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={api} queryClient={queryClient}>
        <RouterProvider router={router} />
        <Suspense>
          <Notifications position="bottom-right" />
        </Suspense>
      </TRPCProvider>
    </QueryClientProvider>
  </MantineProvider>
);
