import type { ControlLine } from "./control-lines.ts";
import { Trans, useTranslation } from "react-i18next";
import { ControlBar } from "./control-bar.tsx";
import { isPart, useControlName } from "./control-name.ts";
import { EnteredCount } from "./entered-count.tsx";
import classes from "./control-totals.module.css";

const Line = ({ line }: { line: ControlLine }) => {
  const { t } = useTranslation();
  const name = useControlName(line);
  const { declared, entered, fromSource, missing } = line;
  return (
    <li className={classes["line"]} data-part={isPart(line)}>
      <b>{name}</b>
      <ControlBar line={line} />
      <span>
        <Trans
          i18nKey="overview.control.line"
          values={{ declared, fromSource }}
          components={{
            entered: (
              <EnteredCount
                isInText
                line={line}
                label={t("overview.control.enteredOf", { n: entered, name })}
              />
            ),
          }}
        />
        {missing > 0 ? (
          <b className={classes["missing"]}>{t("overview.control.lineMissing", { missing })}</b>
        ) : null}
      </span>
    </li>
  );
};

/** The table for a narrow screen. */
export const ControlCards = ({ lines }: { lines: readonly ControlLine[] }) => (
  <ul className={classes["lines"]}>
    {lines.map((line) => (
      <Line key={`${line.subject} ${line.industry?.id ?? ""}`} line={line} />
    ))}
  </ul>
);
