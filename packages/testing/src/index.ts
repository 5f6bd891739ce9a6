export { createTestDb, createTrainingDb, type TestDatabase } from "@kedr/db/testing";
