import { Words } from "../../components/words.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./indicators.module.css";

/** How much of the target is reached, in percent. */
export const AchievementBar = ({ achievement }: { achievement: number | null }) => {
  const format = useFormat();
  if (achievement === null) return <Words text={null} />;
  return (
    <span className={classes["achievement"]}>
      <span className={classes["track"]} aria-hidden>
        <span className={classes["reached"]} style={{ width: `${achievement}%` }} />
      </span>
      <span className={classes["share"]}>{format.share(achievement)}</span>
    </span>
  );
};
