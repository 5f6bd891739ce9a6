import type { Sector } from "@kedr/domain";
import { useHashTarget } from "../../lib/use-hash-target.ts";
import { MaturitySection } from "./maturity-section.tsx";
import { OverdueSection, UpcomingSection } from "./milestone-sections.tsx";
import { MoneySection } from "./money-section.tsx";
import { MovesSection } from "./moves-section.tsx";
import { OrphansSection } from "./orphans-section.tsx";
import { RisksSection } from "./risks-section.tsx";

/** What stands below the projects; an address that names one of these sections finds it here. */
export const SectorEvidence = ({ sector }: { sector: Sector }) => {
  useHashTarget(true);
  return (
    <>
      <OverdueSection sector={sector} />
      <UpcomingSection sector={sector} />
      <MaturitySection sector={sector} />
      <MoneySection sector={sector} />
      <RisksSection sector={sector} />
      <MovesSection sector={sector} />
      <OrphansSection sector={sector} />
    </>
  );
};
