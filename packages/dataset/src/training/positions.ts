import type { IndustryRecord, PositionRecord } from "@kedr/domain";
import { industries } from "../tomsk/industries.ts";
import { authorityIdOf } from "./authorities.ts";
import { training } from "./origin.ts";

const post = (id: string, title: string, authorityId: string | null = null): PositionRecord => ({
  id,
  title,
  authorityId,
  isHead: false,
  sourceSlide: null,
  ...training,
});

export const industryCodeOf = (industryId: string): string => industryId.replace("IND-", "");

const headTitles: Record<string, string> = {
  HEA: "Начальник Департамента здравоохранения (учебная должность)",
  EDU: "Начальник Департамента образования (учебная должность)",
  FIN: "Начальник Департамента финансов (учебная должность)",
  GOV: "Начальник Департамента государственной службы (учебная должность)",
  COM: "Начальник Департамента связи (учебная должность)",
};

const leadOf = ({ id, name }: IndustryRecord): PositionRecord =>
  post(
    `TPOS-LEAD-${industryCodeOf(id)}`,
    `Руководитель цифровой трансформации, сфера «${name}»`,
    authorityIdOf(industryCodeOf(id)),
  );

/** Heads of those bodies that the Council addresses. */
const heads = Object.entries(headTitles).map(([code, title]): PositionRecord => ({
  ...post(`TPOS-HEAD-${code}`, title, authorityIdOf(code)),
  isHead: true,
}));

/** Five posts of the training; the sixth deputy governor is the source's POS-1. */
const deputies = [1, 2, 3, 4, 5].map((number) =>
  post(`TPOS-DG-${number}`, `Заместитель Губернатора Томской области (учебная должность № ${number})`),
);

const councilPosts = [
  post("TPOS-CHAIR", "Председатель Совета (учебная должность)", "ORG-COUNCIL"),
  post("TPOS-SECRETARY", "Секретарь Совета (учебная должность)", "ORG-COUNCIL"),
  post("TPOS-MEMBER", "Член Совета (учебная должность)", "ORG-COUNCIL"),
];

export const officePost = post("TPOS-OFFICE", "Руководитель проектного офиса (учебная должность)");

/** Posts of the training portfolio: posts only, nobody is named. */
export const trainingPositions: PositionRecord[] = [
  officePost,
  ...industries.map(leadOf),
  ...deputies,
  ...councilPosts,
  ...heads,
];

/** Title of a training post, the name under which it writes. Throws on an id that is no training post. */
export const titleOf = (positionId: string): string => {
  const found = trainingPositions.find(({ id }) => id === positionId);
  if (!found) throw new Error(`${positionId} is not a training post`);
  return found.title;
};
