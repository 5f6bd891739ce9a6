import { Outlet } from "@tanstack/react-router";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { AsOfBanner } from "./as-of-banner.tsx";
import { DayOnPaper } from "./day-on-paper.tsx";
import { dayStanding } from "./day-standing.ts";
import { UnknownDay } from "./unknown-day.tsx";

/** The page on the day that the address asks for, under a line that says which day it is if it is not today. */
export const PageOfDay = () => {
  const asOf = useAsOf();
  const { firstDay, today } = useSession();
  const standing = dayStanding({ asOf, today, firstDay });
  if (asOf === undefined || standing === "present")
    return (
      <>
        <DayOnPaper />
        <Outlet />
      </>
    );
  if (standing !== "past") return <UnknownDay asOf={asOf} standing={standing} />;
  return (
    <>
      <AsOfBanner asOf={asOf} />
      <Outlet />
    </>
  );
};
