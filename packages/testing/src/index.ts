export { createTestDb, createTrainingDb, type TestDatabase } from "@kedr/db/testing";
export { eraseRecords } from "./erase-records.ts";
