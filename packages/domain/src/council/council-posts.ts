import type { CouncilSubject } from "../access/council-subject.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { membersOn } from "./members.ts";

/** The posts of a council's members, and those that stand in for them, on the portfolio's day. */
export const councilPosts = (portfolio: Portfolio, councilId: string): CouncilSubject => ({
  memberPositionIds: membersOn(portfolio, { councilId, date: portfolio.today }).flatMap(
    ({ positionId, substitutePositionId }) => [positionId, substitutePositionId].filter((id) => id !== null),
  ),
});
