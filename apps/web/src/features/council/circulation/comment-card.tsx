import type { AgendaCommentView } from "@kedr/domain";
import type { CommentAbilities } from "./comment-abilities.ts";
import { Button, Group, Text } from "@mantine/core";
import { IconCheck, IconMessage, IconX } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../../components/links.tsx";
import { OriginBadge } from "../../../components/origin-badge.tsx";
import { StatusBadge } from "../../../components/status-badge.tsx";
import { useFormat } from "../../../lib/use-format.ts";
import { useEditing } from "../use-editing.ts";
import { AnswerForm } from "./answer-form.tsx";
import { useCommentWrites } from "./use-comment-writes.ts";
import classes from "./circulation.module.css";

const route = getRouteApi("/signed-in/council/$meetingId");

const look = {
  open: { tone: "warning", icon: IconMessage },
  accepted: { tone: "good", icon: IconCheck },
  declined: { tone: "neutral", icon: IconX },
} as const;

const Answer = ({ comment }: { comment: AgendaCommentView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { answer, answeredOn, answeredBy } = comment;
  if (answeredOn === null) return null;
  return (
    <Text size="sm" className={classes["answer"] ?? ""}>
      {answer === null ? null : <span lang="ru">{answer} </span>}
      <Text span inherit c="dimmed">
        {t("circulation.comment.by", { by: answeredBy ?? "", date: format.date(answeredOn) })}
      </Text>
    </Text>
  );
};

interface CommentCardProps {
  comment: AgendaCommentView;
  /** Where the place that it is about stands on the agenda; undefined for the whole. */
  anchor: string | undefined;
  may: CommentAbilities;
}

const Tools = ({ comment, anchor, may, onAnswer }: CommentCardProps & { onAnswer: () => void }) => {
  const { t } = useTranslation();
  const { meetingId } = route.useParams();
  const { withdraw, reopen, isWriting } = useCommentWrites(comment);
  const isOpen = comment.state === "open";
  const canWithdraw = comment.canWithdraw && !may.isReadOnly;
  if (!may.canAnswer && !canWithdraw) return null;
  return (
    <Group gap="xs" data-no-print>
      {may.canAnswer && isOpen ? (
        <Button size="compact-sm" variant="default" data-edits="answer" onClick={onAnswer}>
          {t("circulation.comment.answer")}
        </Button>
      ) : null}
      {may.canAnswer && !isOpen ? (
        <Button size="compact-sm" variant="subtle" loading={isWriting} onClick={() => void reopen()}>
          {t("circulation.comment.reopen")}
        </Button>
      ) : null}
      {may.canAnswer && comment.state === "accepted" ? (
        <AnchorLink
          to="/council/$meetingId"
          params={{ meetingId }}
          {...(anchor ? { hash: anchor } : {})}
          size="sm"
        >
          {t("circulation.comment.edit")}
        </AnchorLink>
      ) : null}
      {canWithdraw ? (
        <Button size="compact-sm" variant="subtle" loading={isWriting} onClick={() => void withdraw()}>
          {t("circulation.comment.withdraw")}
        </Button>
      ) : null}
    </Group>
  );
};

/** A comment with its answer. */
export const CommentCard = ({ comment, anchor, may }: CommentCardProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { part, scope, open, close } = useEditing<"answer">();
  const { state, text, madeBy, madeOn, post } = comment;
  const by = post === null || post.name === madeBy ? madeBy : `${madeBy}, ${post.name}`;
  return (
    <li ref={scope} className={classes["comment"]}>
      <Group gap="xs">
        <StatusBadge {...look[state]}>{t(`circulation.state.${state}`)}</StatusBadge>
        <Text size="sm" c="dimmed">
          {t("circulation.comment.by", { by, date: format.date(madeOn) })}
        </Text>
        <OriginBadge origin={comment.origin} />
      </Group>
      <Text size="sm" className={classes["sentence"] ?? ""} lang="ru">
        {text}
      </Text>
      <Answer comment={comment} />
      {part === null ? (
        <Tools comment={comment} anchor={anchor} may={may} onAnswer={() => open("answer")} />
      ) : (
        <AnswerForm comment={comment} onClose={close} />
      )}
    </li>
  );
};
