import type { ReactNode } from "react";
import classes from "./fact-list.module.css";

/** A name and what stands under it. */
export interface Fact {
  label: string;
  value: ReactNode;
}

/** Names and values in two columns: a row of a table where there is no room for a table. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className={classes["list"]}>
    {facts.map(({ label, value }) => (
      <div key={label} className={classes["fact"]}>
        <dt className={classes["label"]}>{label}</dt>
        <dd className={classes["value"]}>{value}</dd>
      </div>
    ))}
  </dl>
);
