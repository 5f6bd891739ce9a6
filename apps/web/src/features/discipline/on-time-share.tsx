import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./discipline.module.css";

/** The share carried out in time, drawn and in figures; a dash where nothing was due yet. */
export const OnTimeShare = ({ share }: { share: number | null }) => {
  const format = useFormat();
  if (share === null) return "—";
  return (
    <span className={classes["share"]}>
      <span className={classes["bar"]} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <Figure value={share} format={(value) => format.share(value * 100)} />
    </span>
  );
};
