import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = { target: "http://127.0.0.1:3000", changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/trpc": server, "/auth": server, "/downloads": server, "/open-data": server } },
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
    },
  },
});
