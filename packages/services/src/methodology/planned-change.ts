import type {
  CalendarDate,
  MethodologyMemberRecord,
  MethodologyRecord,
  MethodologyWrite,
  Portfolio,
  PreviewMethodologyInput,
} from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";

/** Something that somebody wants of a methodology. */
export type MethodologyChange = PreviewMethodologyInput["change"];

/** What a change stores, the framework that it is of, and the first day on which it tells; null: from the beginning. */
export interface PlannedChange {
  frameworkId: string;
  writes: MethodologyWrite[];
  from: CalendarDate | null;
}

/** What planning a change looks at. */
export interface PlanSources {
  portfolio: Portfolio;
  newId: () => string;
}

/** @throws AppError `not_found` with the field `methodologyId` */
export function findMethodology({ Methodology }: Portfolio, methodologyId: string): MethodologyRecord {
  const methodology = Methodology.find(({ id }) => id === methodologyId);
  if (methodology === undefined) throw notFound("methodologyId");
  return methodology;
}

/** @throws AppError `not_found`, or `conflict` */
export function findMethodologyRead(
  portfolio: Portfolio,
  { methodologyId, version }: { methodologyId: string; version: number | undefined },
): MethodologyRecord {
  const methodology = findMethodology(portfolio, methodologyId);
  requireVersion(methodology, version);
  return methodology;
}

/** @throws AppError `not_found` with the field `memberId` */
export function findMember({ MethodologyMember }: Portfolio, memberId: string): MethodologyMemberRecord {
  const member = MethodologyMember.find(({ id }) => id === memberId);
  if (member === undefined) throw notFound("memberId");
  return member;
}
