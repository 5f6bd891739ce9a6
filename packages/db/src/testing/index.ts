export { buildAuthor } from "./build-author.ts";
export { onServer, serverUrl } from "./postgres-server.ts";
export { openScratchDatabase, type ScratchDatabase } from "./scratch-database.ts";
export { createTestDb, createTrainingDb, type Templates, type TestDatabase } from "./test-database.ts";
