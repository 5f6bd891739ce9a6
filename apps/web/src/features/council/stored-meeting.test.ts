import { describe, expect, it } from "vitest";
import { readStoredMeeting } from "./stored-meeting.ts";

const stored = {
  version: 3,
  kind: "written",
  date: "2023-03-23",
  startTime: "10:00",
  endTime: null,
  place: null,
  votingUntil: "2023-03-30",
  chairPositionId: "CHAIR",
  secretaryPositionId: null,
  number: 2,
  state: "planned",
};

describe("a meeting sent with a conflict", () => {
  it("is read with the fields that its form changes", () => {
    expect(readStoredMeeting(stored)).toEqual({
      version: 3,
      fields: {
        kind: "written",
        date: "2023-03-23",
        startTime: "10:00",
        endTime: null,
        place: null,
        votingUntil: "2023-03-30",
        chairPositionId: "CHAIR",
        secretaryPositionId: null,
        meetingNumber: 2,
      },
    });
  });

  it.each(["version", "date", "kind"])("is not read without its %s", (field) => {
    expect(readStoredMeeting({ ...stored, [field]: undefined })).toBeNull();
  });
});
