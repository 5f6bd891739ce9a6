export { onServer, serverUrl } from "./postgres-server.ts";
export { createTestDb, createTrainingDb, type Templates, type TestDatabase } from "./test-database.ts";
