import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = { target: "http://127.0.0.1:3000", changeOrigin: false };

/** Rendering, routing, reading and wording; the widgets change more often. */
const framework =
  /node_modules[\\/](\.pnpm[\\/])?(react|react-dom|scheduler|i18next|react-i18next|zod|@tanstack.[^/\\]*|@trpc.[^/\\]*)[@/\\]/;

export default defineConfig({
  plugins: [react()],
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
    target: "es2022",
    rolldownOptions: {
      // The client takes a few functions of the domain; its schemas would bring the whole of zod to the first screen.
      treeshake: {
        moduleSideEffects: [{ test: /packages[\\/]domain/, sideEffects: false }],
        manualPureFunctions: ["z"],
      },
      // What pages share comes in three files, not in some sixty: less to compress, far fewer requests, and the two that
      // hold libraries stay in the browser's cache when Kedr itself changes.
      output: {
        codeSplitting: {
          groups: [
            { name: "framework", test: framework, minShareCount: 2, priority: 3 },
            { name: "interface", test: /node_modules/, minShareCount: 2, priority: 2 },
            {
              name: "shared",
              test: /(apps[\\/]web|packages[\\/]domain)[\\/]src/,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
