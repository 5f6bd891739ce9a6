import type { CurationBoard, CurationSpan } from "@kedr/domain";
import { Text, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import type { BandAxis } from "./band-axis.ts";
import { axisOf, partOf, ticksOf } from "./band-axis.ts";
import { usePeriodWords } from "./curation-words.tsx";
import classes from "./curation.module.css";

const percent = (share: number): string => `${share}%`;

interface BandProps {
  axis: BandAxis;
  span: CurationSpan;
  numbers: ReadonlyMap<string, number>;
}

const Band = ({ axis, span, numbers }: BandProps) => {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const { left, width } = partOf(axis, span);
  const post = span.curation?.post;
  const days = span.fromDate === null ? "" : words({ fromDate: span.fromDate, toDate: span.toDate });
  return (
    <span
      className={classes["band"]}
      data-held={post !== undefined}
      data-phase={span.phase}
      title={`${post?.name ?? t("curation.unassigned")} ${days}`.trim()}
      style={{ insetInlineStart: percent(left), width: percent(width) }}
    >
      {post === undefined ? null : numbers.get(post.id)}
    </span>
  );
};

/** A band of time an industry, posts by their number below: the table says the same in words. */
export const CurationBands = ({ board }: { board: CurationBoard }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const axis = axisOf(board);
  const curators = board.posts.filter(({ post }) =>
    board.industries.some(({ spans }) => spans.some(({ curation }) => curation?.post.id === post.id)),
  );
  const numbers = new Map(curators.map(({ post }, place) => [post.id, place + 1]));
  return (
    <figure className={classes["figure"]}>
      <VisuallyHidden>{t("curation.bandsInTable")}</VisuallyHidden>
      <div aria-hidden className={classes["chart"]}>
        <span />
        <div className={classes["axis"]}>
          {ticksOf(axis).map(({ day, left }) => (
            <span key={day} className={classes["tick"]} style={{ insetInlineStart: percent(left) }}>
              {format.date(day)}
            </span>
          ))}
        </div>
        {board.industries.map(({ industry, spans }) => (
          <div key={industry.id} className={classes["line"]}>
            <span className={classes["label"]}>{industry.name}</span>
            <div className={classes["track"]}>
              {spans.map((span) => (
                <Band key={span.fromDate ?? ""} axis={axis} span={span} numbers={numbers} />
              ))}
              <span
                className={classes["today"]}
                style={{
                  insetInlineStart: percent(partOf(axis, { fromDate: board.today, toDate: null }).left),
                }}
              />
            </div>
          </div>
        ))}
      </div>
      <figcaption>
        <ol className={classes["legend"]}>
          {curators.map(({ post }) => (
            <li key={post.id}>{post.name}</li>
          ))}
        </ol>
        <Text size="xs" c="dimmed">
          {t("curation.bandsNote", { date: format.date(board.today) })}
        </Text>
      </figcaption>
    </figure>
  );
};
