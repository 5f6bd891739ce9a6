import type { CalendarDate } from "@kedr/domain";
import { expect, it } from "vitest";
import { findInstallation, recordInstallation } from "./installation.repo.ts";
import { createTestDb } from "./testing/index.ts";

it("an installation is unknown until it is recorded, keeps its pinned day, and is one", async () => {
  const database = await createTestDb();
  expect(await findInstallation(database)).toBeNull();
  const installation = { dataset: "training", pinnedToday: "2023-03-01" as CalendarDate };
  await recordInstallation(database, installation);
  expect(await findInstallation(database)).toEqual(installation);
  await expect(recordInstallation(database, { dataset: "tomsk", pinnedToday: null })).rejects.toThrow(
    /Unique constraint/,
  );
  await expect(database.prisma.installation.create({ data: { id: 2, dataset: "tomsk" } })).rejects.toThrow(
    /Installation_single|constraint/,
  );
  expect(await findInstallation(database)).toEqual(installation);
  await database.close();
});
