import type { FolderAction, FolderItem } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { LineButton } from "../../components/line-button.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { useFolderDesk } from "./folder-desk.ts";
import { useSubjectName } from "./use-subject-name.ts";

/** What answers the matter itself; the others may be begun about any subject. */
const answering: readonly FolderAction[] = [
  "accept",
  "return",
  "accept_many",
  "decide",
  "release",
  "give_back",
  "decide_extension",
  "tell_execution",
];

const useActionWords = (item: FolderItem): Record<FolderAction, { label: string; whole: string }> => {
  const { t } = useTranslation();
  const name = useSubjectName(item.subject);
  const text = item.reason.code === "assignment" ? item.reason.assignment.text : "";
  const moved = item.reason.code === "move_requested" ? item.reason.target.title : "";
  // The words on the button begin its name, so that it can be called by them.
  const begun = (act: "ask" | "assign" | "propose") =>
    t("folder.action.of", { action: t(`acts.action.${act}`), name });
  return {
    accept: { label: t("review.accept"), whole: t("review.acceptOf", { project: name }) },
    return: { label: t("review.return"), whole: t("review.returnOf", { project: name }) },
    accept_many: { label: t("folder.action.acceptMany"), whole: t("folder.action.acceptManyOf") },
    decide: { label: t("folder.action.decide"), whole: t("folder.action.decideOf", { name: moved }) },
    release: {
      label: t("assignments.action.release"),
      whole: t("assignments.action.releaseOf", { text }),
    },
    give_back: { label: t("assignments.action.return"), whole: t("assignments.action.returnOf", { text }) },
    decide_extension: {
      label: t("control.extension.decide"),
      whole: t("control.extension.decideOf", { text }),
    },
    tell_execution: {
      label: t("assignments.action.report"),
      whole: t("assignments.action.reportOf", { text }),
    },
    ask: { label: t("acts.action.ask"), whole: begun("ask") },
    assign: { label: t("acts.action.assign"), whole: begun("assign") },
    propose: { label: t("acts.action.propose"), whole: begun("propose") },
  };
};

/** The buttons of an item: first what answers it. */
export const ItemActions = ({ item, className }: { item: FolderItem; className: string }) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const open = useFolderDesk();
  const words = useActionWords(item);
  const name = useSubjectName(item.subject);
  if (isReadOnly || item.actions.length === 0) return null;
  return (
    <section className={className} aria-label={t("folder.action.actions", { name })} data-no-print>
      {item.actions.map((action, at) => (
        <LineButton
          key={action}
          isMain={at === 0 && answering.includes(action)}
          aria-label={words[action].whole}
          onClick={(event) => open(action, item, event.currentTarget)}
        >
          {words[action].label}
        </LineButton>
      ))}
    </section>
  );
};
