import type { Awaiting } from "@kedr/domain";
import { Box, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useIsReadOnly } from "../lib/as-of.ts";
import { useTRPC } from "../lib/trpc.ts";
import { AnchorLink } from "./links.tsx";
import { Notice } from "./notice.tsx";

const own = ["toAnswer", "returned", "toSubmit", "toTell"] as const satisfies readonly (keyof Awaiting)[];
const reviewed = ["toReview", "toDecide"] as const satisfies readonly (keyof Awaiting)[];

/** Where a member votes: the ballot that ends first. */
const ballotOf = ({ nextBallotId }: Awaiting) =>
  nextBallotId === null
    ? []
    : [
        {
          what: "toVote" as const,
          to: "/council/$meetingId" as const,
          params: { meetingId: nextBallotId },
          search: { part: "record" as const },
        },
      ];

/**
 * What awaits the reader on the first screen: questions to answer, own reports, reports to review, requests to decide,
 * assignments to carry out and to release, ballots to cast, agendas to comment. Nothing, if nothing does.
 */
export const AwaitingStrip = () => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { data } = useQuery({ ...useTRPC().work.awaiting.queryOptions(), enabled: !isReadOnly });
  if (isReadOnly || data === undefined) return null;
  const links = [
    ...own.map((what) => ({ what, to: "/my-work" as const })),
    ...reviewed.map((what) => ({ what, to: "/review" as const })),
    { what: "toCarryOut" as const, to: "/assignments" as const, search: { show: "mine" as const } },
    ...ballotOf(data),
    ...(data.toCommentMeetingId === null
      ? []
      : [
          {
            what: "toComment" as const,
            to: "/council/$meetingId" as const,
            params: { meetingId: data.toCommentMeetingId },
            search: { part: "circulation" as const },
          },
        ]),
    { what: "toRelease" as const, to: "/assignments" as const, search: { show: "control" as const } },
  ].filter(({ what }) => data[what] > 0);
  if (links.length === 0) return null;
  return (
    <Box mb="md" data-no-print>
      <Notice tone="info">
        <Group component="ul" gap="4px 20px" p={0} m={0} style={{ listStyle: "none" }}>
          {links.map(({ what, ...target }) => (
            <li key={what}>
              <AnchorLink {...target} size="sm">
                {t(`shared.awaiting.${what}`, { count: data[what] })}
              </AnchorLink>
            </li>
          ))}
        </Group>
      </Notice>
    </Box>
  );
};
