import { describe, expect, it } from "vitest";
import { aCouncil, aMeeting } from "../council/council.fixture.ts";
import { aMember, anInvited } from "../council/member.fixture.ts";
import { aValue, anIndicator } from "../maturity/maturity.fixture.ts";
import { indexOf, milestone, project, report } from "../portfolio/portfolio.fixture.ts";
import { indicatorLink, lead, office, period } from "../reminder/reminder.fixture.ts";
import { aPeriod } from "../reporting/reporting.fixture.ts";
import { calendarEvents } from "./calendar-events.ts";

const index = indexOf({
  Project: [
    project({ leadPositionId: "POS-LEAD" }),
    project({ id: "PRJ-2", name: "Второй", leadPositionId: "POS-LEAD", stage: "paused" }),
    project({ id: "PRJ-3", leadPositionId: "POS-OTHER" }),
  ],
  Milestone: [
    milestone({ forecastDate: "2023-04-10" }),
    milestone({ id: "KT-DONE", actualDate: "2023-02-01" }),
    milestone({ id: "KT-UNDATED", baselineDate: null }),
    milestone({ id: "KT-PAUSED", projectId: "PRJ-2" }),
    milestone({ id: "KT-FOREIGN", projectId: "PRJ-3" }),
  ],
  ReportingPeriod: [period()],
  Meeting: [aMeeting()],
  Council: [aCouncil()],
});

describe("the calendar", () => {
  it("of a lead: the open milestones and due reports of the own active projects, in order of days", () => {
    expect(calendarEvents(index, lead)).toEqual([
      {
        uid: "report-PERIOD-2023-02",
        date: "2023-03-05",
        title: "Срок отчётов за февраль 2023 г.",
        description: "Проекты: Новый умный дом.",
        path: "/my-work",
      },
      {
        uid: "milestone-KT-1",
        date: "2023-04-01",
        title: "Контрольная точка: Система введена в эксплуатацию",
        description: "Проект: Новый умный дом. Прогноз: 10.04.2023.",
        path: "/projects/PRJ-1#milestone-KT-1",
      },
    ]);
  });

  it("has no due report once all are in, or the window is over", () => {
    const own = { Project: [project({ leadPositionId: "POS-LEAD" })] };
    const done = indexOf({ ...own, ReportingPeriod: [period()], ProgressReport: [report()] });
    expect(calendarEvents(done, lead)).toEqual([]);
    const closed = indexOf({ ...own, ReportingPeriod: [period({ closesOn: "2023-02-28" })] });
    expect(calendarEvents(closed, lead)).toEqual([]);
  });

  it("of a lead: the due day of a quarter, as long as a value is missing", () => {
    const records = {
      Project: [project({ leadPositionId: "POS-LEAD" })],
      ReportingPeriod: [aPeriod("quarter", "2022-10-01"), aPeriod("quarter", "2023-01-01")],
      Indicator: [anIndicator({ id: "INDICATOR-1", name: "Доля записей" })],
      ProjectIndicator: [indicatorLink("PRJ-1", "INDICATOR-1")],
    };
    expect(calendarEvents(indexOf(records), lead)).toEqual([
      {
        uid: "values-PERIOD-2023-Q1",
        date: "2023-04-08",
        title: "Срок значений показателей за 1 квартал 2023 г.",
        description: "Показатели: Доля записей.",
        path: "/my-work",
      },
    ]);
    const told = [aValue({ indicatorId: "INDICATOR-1", value: 40, date: "2023-03-31" })];
    expect(calendarEvents(indexOf({ ...records, IndicatorValue: told }), lead)).toEqual([]);
  });

  it.each(["council_secretary", "council_member"] as const)("of a %s: the meetings", (role) => {
    expect(calendarEvents(index, { ...office, roles: [role] })).toMatchObject([
      {
        uid: "meeting-MTG",
        date: "2023-03-23",
        title: "Заседание Совета",
        path: "/council/MTG",
        times: { start: "10:00", end: null },
        isCancelled: false,
        sequence: 0,
      },
    ]);
  });

  it("of a member's post and of an invited one: the meetings they belong to", () => {
    const member = { ...office, positionId: "post-member" };
    const guest = { ...office, positionId: "post-guest" };
    const withPeople = indexOf({
      Meeting: [aMeeting()],
      Council: [aCouncil()],
      CouncilMember: [aMember({ id: "M", positionId: "post-member" })],
      MeetingAttendance: [anInvited({ positionId: "post-guest" })],
    });
    expect(calendarEvents(withPeople, member).map(({ uid }) => uid)).toEqual(["meeting-MTG"]);
    expect(calendarEvents(withPeople, guest).map(({ uid }) => uid)).toEqual(["meeting-MTG"]);
    expect(calendarEvents(withPeople, { ...office, positionId: "post-other" })).toEqual([]);
  });

  it("of anybody else: nothing", () => {
    expect(calendarEvents(index, office)).toEqual([]);
  });
});
