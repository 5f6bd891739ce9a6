import type { RescheduleView, Sector } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { wordSlip } from "../milestones/slip-text.tsx";
import { roundedDays, wordMove } from "../moved-targets/move-words.ts";
import classes from "./evidence-section.module.css";

/** One accepted move: what, from where to where, whose word. */
const Move = ({ move }: { move: RescheduleView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { target, project, reason, decidedOn } = move;
  const { before, after, how } = wordMove(target, { t, format });
  const hash = target.kind === "milestone" ? `milestone-${target.milestoneId}` : "indicators";
  return (
    <li className={classes["item"]}>
      <Text size="sm" component="div">
        <AnchorLink
          to="/projects/$projectId"
          params={{ projectId: project.id }}
          hash={hash}
          inherit
          underline="always"
        >
          {target.title}
        </AnchorLink>
        {": "}
        {t("sector.moves.line", { before, after, how })}
      </Text>
      <Text size="xs" c="dimmed" component="div">
        {project.name}
        {decidedOn === null ? "" : ` · ${t("sector.moves.decided", { date: format.date(decidedOn) })}`} ·{" "}
        {reason}
      </Text>
    </li>
  );
};

/** The ledger of moved targets of the sector's industries: how many, how far, and the latest. */
export const MovesSection = ({ sector: { moves, industries } }: { sector: Sector }) => {
  const { t } = useTranslation();
  const { totals, open, latest } = moves;
  const search = { industries: industries.map(({ industry }) => industry.id) };
  const facts = [
    { label: t("sector.moves.count"), value: totals.moves },
    { label: t("sector.moves.targets"), value: totals.targets },
    { label: t("sector.moves.again"), value: totals.movedAgain },
  ];
  return (
    <div id="moves" className={classes["anchor"]}>
      <SectionCard
        title={t("sector.moves.title")}
        actions={
          <AnchorLink to="/moved-targets" search={search} size="sm">
            {t("sector.moves.all")}
          </AnchorLink>
        }
      >
        {totals.moves === 0 && open === 0 ? <EmptyState title={t("sector.moves.none")} /> : null}
        {totals.moves === 0 && open === 0 ? null : (
          <dl className={classes["figures"]}>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            <div>
              <dt>{t("sector.moves.median")}</dt>
              <dd>{totals.days === null ? "—" : wordSlip(roundedDays(totals.days.median), t)}</dd>
            </div>
            <div>
              <dt>{t("sector.moves.open")}</dt>
              <dd>
                {open === 0 ? (
                  0
                ) : (
                  <AnchorLink to="/moved-targets" search={{ ...search, show: "open" }} inherit fw={600}>
                    {open}
                  </AnchorLink>
                )}
              </dd>
            </div>
          </dl>
        )}
        {latest.length === 0 ? null : (
          <ul className={classes["list"]} aria-label={t("sector.moves.latest")}>
            {latest.map((move) => (
              <Move key={move.id} move={move} />
            ))}
          </ul>
        )}
      </SectionCard>
    </div>
  );
};
