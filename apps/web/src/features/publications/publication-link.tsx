import { AnchorLink } from "../../components/links.tsx";
import { anchorOf } from "./public-address.ts";

/** Leads to another publication on the same list. */
export const PublicationLink = ({ number, children }: { number: number; children: string }) => (
  <AnchorLink to="/publications" hash={anchorOf(number)} inherit underline="always">
    {children}
  </AnchorLink>
);
