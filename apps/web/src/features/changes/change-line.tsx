import type { ChangedLine, ChangeTone } from "@kedr/domain";
import type { Icon } from "@tabler/icons-react";
import { IconCircle, IconTrendingDown, IconTrendingUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { StatesTable, type TwoDaysShown } from "./states-table.tsx";
import { wordLead, wordMeasure } from "./word-change.ts";
import classes from "./changes.module.css";

const looks: Record<ChangeTone, Icon> = {
  worse: IconTrendingDown,
  neutral: IconCircle,
  better: IconTrendingUp,
};

/** One change; opened, it shows both states side by side. */
export const ChangeLine = ({ line, days }: { line: ChangedLine; days: TwoDaysShown }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const Shape = looks[line.tone];
  const lead = wordLead(line, { t, format });
  const measure = line.measure && wordMeasure(line.measure, line.kind, { t, format });
  return (
    <li className={classes["line"]}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={classes["summary"]}>
          <span className={classes["tone"]} data-tone={line.tone} title={t(`changes.tone.${line.tone}`)}>
            <Shape size={16} aria-label={t(`changes.tone.${line.tone}`)} />
          </span>
          <span className={classes["words"]}>
            <span className={classes["kind"]}>{t(`changes.kind.${line.kind}`)}</span>
            <span className={classes["name"]}>{line.name}</span>
            {line.project && line.project.name !== line.name ? (
              <span className={classes["project"]}>{line.project.name}</span>
            ) : null}
          </span>
          <span className={classes["figures"]}>
            {lead === null ? null : <span>{lead}</span>}
            {measure === null ? null : <span className={classes["measure"]}>{measure}</span>}
          </span>
        </summary>
        {isOpen ? (
          <div className={classes["opened"]}>
            <StatesTable line={line} days={days} />
          </div>
        ) : null}
      </details>
    </li>
  );
};
