import type { QueryClient } from "@tanstack/react-query";
import type { ApiClient } from "./lib/trpc.ts";
import type { AppRouter } from "./router.tsx";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { loadNoticeStack } from "./components/notice-stack.ts";
import { TRPCProvider } from "./lib/trpc.ts";
import { theme, variables } from "./theme/theme.ts";

interface AppProps {
  api: ApiClient;
  queryClient: QueryClient;
  router: AppRouter;
}

const Notifications = lazy(loadNoticeStack);

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
