import type { CurationBoard, CuratorPost, PositionTermView } from "@kedr/domain";
import { ActionIcon, Button, Group, Stack, Text } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { PostStandingBadge } from "../../components/post-standing.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { CurationAct } from "./curation-act.ts";
import { handOverAll } from "./curation-act.ts";
import type { CurationRowsProps } from "./curation-table.tsx";
import { usePeriodWords } from "./curation-words.tsx";
import classes from "./curation.module.css";

type OnAct = (act: CurationAct) => void;

interface TermLineProps {
  post: CuratorPost["post"];
  term: PositionTermView;
  onAct: OnAct | null;
}

const TermLine = ({ post, term, onAct }: TermLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const days = usePeriodWords()(term);
  const words = t("curation.term.line", { state: t(`shared.standing.${term.state}`), days });
  return (
    <Group gap={6}>
      <Text size="sm">
        {words}
        {term.basis === null ? null : `, ${term.basis}`}
        {term.begunRecordedOn === null ? null : (
          <Text span size="xs" c="dimmed">
            {" "}
            {t("curation.begunRecorded", { date: format.date(term.begunRecordedOn) })}
          </Text>
        )}
      </Text>
      {onAct === null ? null : (
        <Group gap={4} data-no-print>
          <ActionIcon
            size={26}
            variant="default"
            aria-label={t("curation.term.editOf", { term: words, post: post.name })}
            onClick={() => onAct({ kind: "term", post, term })}
          >
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size={26}
            variant="default"
            aria-label={t("curation.term.removeOf", { term: words, post: post.name })}
            onClick={() => onAct({ kind: "removeTerm", post, term })}
          >
            <IconTrash size={14} aria-hidden />
          </ActionIcon>
        </Group>
      )}
    </Group>
  );
};

const PostActions = ({ board, line, onAct }: { board: CurationBoard; line: CuratorPost; onAct: OnAct }) => {
  const { t } = useTranslation();
  const { post, industries } = line;
  return (
    <Group gap={6} data-no-print>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t("curation.term.addOf", { post: post.name })}
        onClick={() => onAct({ kind: "term", post, term: null })}
      >
        {t("curation.term.add")}
      </Button>
      {industries.length === 0 ? null : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("curation.actionOf.handOverAll", { post: post.name })}
          onClick={() => onAct(handOverAll(board, line))}
        >
          {t("curation.action.handOverAll")}
        </Button>
      )}
    </Group>
  );
};

/** The posts that curate, with how they are filled from when to when. */
export const PostsSection = ({ board, onAct }: CurationRowsProps) => {
  const { t } = useTranslation();
  return (
    <SectionCard title={t("curation.posts")} note={t("curation.postsNote")} isFlush>
      {board.posts.length === 0 ? <EmptyState title={t("curation.noPosts")} /> : null}
      <ul className={classes["cards"]}>
        {board.posts.map((line) => (
          <li key={line.post.id} className={classes["card"]}>
            <Stack gap={4}>
              <Group gap={8}>
                <Text fw={500}>{line.post.name}</Text>
                <PostStandingBadge standing={line.standing} />
              </Group>
              <Text size="sm" c="dimmed">
                {line.industries.length === 0
                  ? t("curation.curatesNothing")
                  : t("curation.curates", {
                      names: line.industries.map(({ name }) => name).join(", "),
                      projects: t("shared.projects", { count: line.projects }),
                    })}
              </Text>
              {line.terms.map((term) => (
                <TermLine key={term.id} post={line.post} term={term} onAct={onAct} />
              ))}
              {onAct === null ? null : <PostActions board={board} line={line} onAct={onAct} />}
            </Stack>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
