export { createTestDb, createTrainingDb, type TestDatabase } from "@kedr/db/testing";
export { changeRecord } from "./change-record.ts";
export { eraseRecords } from "./erase-records.ts";
