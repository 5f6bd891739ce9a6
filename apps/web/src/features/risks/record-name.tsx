import type { RiskRow } from "@kedr/domain";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import classes from "./risks.module.css";

interface RecordNameProps {
  item: RiskRow;
  /** Said of each row where the list is of several origins; else the page says it once. */
  withOrigin: boolean;
}

/** What a row is called, with the project and the industry that it belongs to. */
export const RecordName = ({ item, withOrigin }: RecordNameProps) => (
  <>
    <span className={classes["title"]}>{item.title}</span>
    <span className={classes["place"]}>
      <AnchorLink to="/projects/$projectId" params={{ projectId: item.project.id }} hash="risks" inherit>
        {item.project.name}
      </AnchorLink>
      <span>{item.industry.name}</span>
    </span>
    {withOrigin ? <OriginBadge origin={item.origin} /> : null}
  </>
);

/** Whether the rows come from several origins. */
export const isMixed = (items: readonly RiskRow[]): boolean =>
  new Set(items.map(({ origin }) => origin)).size > 1;
