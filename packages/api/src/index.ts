export type { ApiContext } from "./context.ts";
export { describeError, toTrpcError, type ErrorData } from "./errors.ts";
export { languageOf, type Language } from "./messages/language.ts";
export { appRouter, type AppRouter } from "./router.ts";
