import { byId } from "../portfolio/grouping.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Reference } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";

/** A body or a post that a point can be addressed to. */
export interface AddresseeChoice {
  id: string;
  name: string;
  /** Of a post: the body it belongs to. */
  body: string | null;
  isInstructed: boolean;
}

/** A class of bodies that a point can be addressed to. */
export interface AddresseeClassChoice {
  id: string;
  name: string;
  rule: string | null;
  /** Empty while the bodies are not entered. */
  authorityIds: string[];
  isInstructed: boolean;
  origin: Origin;
  slide: number | null;
  version: number;
}

/** What the forms of an agenda offer: whom points can be addressed to, and the industries of questions; in Russian order. */
export interface AgendaChoices {
  authorities: AddresseeChoice[];
  positions: AddresseeChoice[];
  classes: AddresseeClassChoice[];
  industries: Reference[];
}

const byName = (one: { name: string }, other: { name: string }): number =>
  compareRussian(one.name, other.name);

/** All bodies, posts, classes and industries of the portfolio. */
export const agendaChoices = (portfolio: Portfolio): AgendaChoices => {
  const bodies = byId(portfolio.Authority);
  return {
    authorities: portfolio.Authority.map(({ id, name, isInstructed }) => ({
      id,
      name,
      body: null,
      isInstructed,
    })).toSorted(byName),
    positions: portfolio.Position.map(({ id, title, authorityId }) => {
      const body = bodies.get(authorityId ?? "");
      return { id, name: title, body: body?.name ?? null, isInstructed: body?.isInstructed ?? true };
    }).toSorted(byName),
    classes: portfolio.AddresseeClass.map(({ id, name, rule, origin, sourceSlide, version }) => {
      const authorityIds = portfolio.AddresseeClassMember.filter(({ classId }) => classId === id).map(
        (member) => member.authorityId,
      );
      const isInstructed =
        authorityIds.length > 0 && authorityIds.every((authorityId) => bodies.get(authorityId)?.isInstructed);
      return { id, name, rule, authorityIds, isInstructed, origin, slide: sourceSlide, version };
    }).toSorted(byName),
    industries: portfolio.Industry.map(({ id, name }) => ({ id, name })).toSorted(byName),
  };
};
