import type { ComponentProps } from "react";
import { SectionCard } from "../../../components/section-card.tsx";
import type { SectionId } from "./section-ids.ts";
import classes from "./page-section.module.css";

interface PageSectionProps extends ComponentProps<typeof SectionCard> {
  id: SectionId;
}

/** A section of the project's page that an address can name. */
export const PageSection = ({ id, ...card }: PageSectionProps) => (
  <div id={id} className={classes["section"]}>
    <SectionCard {...card} />
  </div>
);
