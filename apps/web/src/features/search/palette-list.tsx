import type { MouseEvent } from "react";
import { IconArrowRight } from "@tabler/icons-react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { HitText } from "./hit-text.tsx";
import { KindIcon } from "./kind-icon.tsx";
import type { PaletteOption } from "./palette-options.ts";
import classes from "./search.module.css";
import type { Palette } from "./use-palette.ts";

interface OptionLineProps {
  palette: Palette;
  option: PaletteOption;
  place: number;
}

/** A line is a link, so that a click with Ctrl or the middle button opens it apart as any link. */
const OptionLine = ({ palette, option, place }: OptionLineProps) => {
  const { t } = useTranslation();
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      palette.note(option);
      return;
    }
    event.preventDefault();
    palette.open(option, false);
  };
  return (
    <a
      id={`${palette.listId}-${place}`}
      role="option"
      aria-selected={place === palette.current}
      tabIndex={-1}
      href={palette.hrefOf(option)}
      className={classes["option"]}
      onClick={follow}
      onMouseMove={() => palette.setActive(place)}
    >
      {option.type === "hit" ? (
        <>
          <KindIcon kind={option.kind} />
          <HitText hit={option} />
        </>
      ) : (
        <>
          <IconArrowRight size={16} aria-hidden style={{ flex: "none" }} />
          {t("search.showAll")}
        </>
      )}
    </a>
  );
};

/** The heading over a line: where a kind begins, or over all that was opened last. */
const useHeadings = ({ isEmpty, options, found }: Palette): ((place: number) => string | null) => {
  const { t } = useTranslation();
  return (place) => {
    const option = options[place];
    if (isEmpty) return place === 0 ? t("search.recent") : null;
    if (option?.type !== "hit") return null;
    const before = options[place - 1];
    if (before?.type === "hit" && before.kind === option.kind) return null;
    const group = found.data?.groups.find(({ kind }) => kind === option.kind);
    const kind = t(`search.kind.${option.kind}`);
    return group === undefined || group.total <= group.hits.length
      ? kind
      : t(group.isMore ? "search.kindMore" : "search.kindCount", { kind, count: group.total });
  };
};

/** The lines of the palette; the field above keeps the focus and names the active one. */
export const PaletteList = ({ palette }: { palette: Palette }) => {
  const { t } = useTranslation();
  const headingOf = useHeadings(palette);
  const { listId, options, found, isEmpty } = palette;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={t(isEmpty ? "search.recent" : "search.results")}
      className={classes["list"]}
      data-dimmed={!isEmpty && found.isPlaceholderData}
    >
      {options.map((option, place) => {
        const heading = headingOf(place);
        return (
          <Fragment key={option.type === "hit" ? `${option.kind} ${option.id}` : "all"}>
            {heading === null ? null : (
              <div role="presentation" className={classes["heading"]}>
                {heading}
              </div>
            )}
            <OptionLine palette={palette} option={option} place={place} />
          </Fragment>
        );
      })}
    </div>
  );
};
