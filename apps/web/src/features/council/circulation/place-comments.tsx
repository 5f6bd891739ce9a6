import type { AgendaVersionView } from "@kedr/domain";
import { Button } from "@mantine/core";
import { IconMessagePlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useEditing } from "../use-editing.ts";
import type { CommentAbilities } from "./comment-abilities.ts";
import { CommentCard } from "./comment-card.tsx";
import { CommentForm } from "./comment-form.tsx";
import classes from "./circulation.module.css";

interface PlaceCommentsProps {
  version: AgendaVersionView;
  /** Null for the version as a whole. */
  place: string | null;
  /** Where the place stands on the agenda. */
  anchor: string | undefined;
  may: CommentAbilities;
}

/** What was said of one place, and a way to say more. */
export const PlaceComments = ({ version, place, anchor, may }: PlaceCommentsProps) => {
  const { t } = useTranslation();
  const { part, scope, open, close } = useEditing<"comment", HTMLDivElement>();
  const comments = version.comments.filter((comment) => comment.place === place);
  if (comments.length === 0 && !may.canComment) return null;
  const label =
    place === null ? t("circulation.comment.onWhole") : t("circulation.comment.onPlace", { place });
  return (
    <div ref={scope}>
      {comments.length === 0 ? null : (
        <ul className={classes["comments"]}>
          {comments.map((comment) => (
            <CommentCard key={comment.id} comment={comment} anchor={anchor} may={may} />
          ))}
        </ul>
      )}
      {may.canComment && part === null ? (
        <Button
          size="compact-sm"
          variant="subtle"
          data-edits="comment"
          data-no-print
          leftSection={<IconMessagePlus size={14} aria-hidden />}
          aria-label={label}
          onClick={() => open("comment")}
        >
          {place === null ? label : t("circulation.comment.add")}
        </Button>
      ) : null}
      {may.canComment && part !== null ? (
        <CommentForm versionId={version.id} place={place} label={label} onClose={close} />
      ) : null}
    </div>
  );
};
