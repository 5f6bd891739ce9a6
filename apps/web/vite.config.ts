import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstScreenBudget } from "./vite/first-screen-budget.ts";
import { messages } from "./vite/messages.ts";
import { preloadFonts } from "./vite/preload-fonts.ts";

const server = { target: "http://127.0.0.1:3000", changeOrigin: false };

/** Kedr's own, its messages among it; the rest are libraries. */
const own = /(apps[\\/]web|packages[\\/]domain)[\\/]src|messages:/;

/** What the sign-in page needs of the libraries beside what the overview does. */
const ofSignIn =
  /@mantine[\\/]form|components[\\/](PasswordInput|Divider)[\\/]|[\\/](useMutation|mutationObserver)\./;

export default defineConfig({
  plugins: [
    messages(),
    react(),
    preloadFonts(),
    firstScreenBudget({
      overview: { kilobytes: 190, files: 1 },
      signIn: { kilobytes: 200, files: 3 },
    }),
  ],
  server: {
    proxy: {
      "/trpc": server,
      "/auth": server,
      "/events": server,
      "/downloads": server,
      "/imports": server,
      "/open-data": server,
      "/published": server,
    },
  },
  build: {
    // A content security policy without `data:` stays possible: nothing is inlined into URLs.
    assetsInlineLimit: 0,
    // A browser that does not know preloading loads the same a moment later.
    modulePreload: { polyfill: false },
    target: "es2022",
    // `firstScreenBudget` knows better what may be how large.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The client takes a few functions of the domain; its schemas would bring the whole of zod to the first screen.
      treeshake: {
        moduleSideEffects: [{ test: /packages[\\/]domain/, sideEffects: false }],
        manualPureFunctions: ["z"],
      },
      // The first screen is one file with nothing in it that another page alone needs. What the other pages share comes
      // in three more, not in some hundred: far fewer requests, and the libraries stay in the browser's cache when Kedr
      // itself changes.
      output: {
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], priority: 4 },
            { name: "sign-in", test: ofSignIn, minShareCount: 2, priority: 3 },
            { name: "interface", test: /node_modules/, minShareCount: 2, priority: 2 },
            { name: "shared", test: own, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
