import {
  plainCouncil,
  plainDecision,
  type AddresseeClassRecord,
  type CouncilRecord,
  type DecisionAddresseeRecord,
  type DecisionRecord,
} from "@kedr/domain";
import { documented, sourced } from "./source.ts";

export const council: CouncilRecord = {
  id: "COUNCIL",
  name: "Совет по цифровому развитию при Губернаторе Томской области",
  ...plainCouncil,
  sourceSlide: 6,
  ...sourced,
};

/** The only decision of the source, and a draft: it belongs to no meeting. */
export const draftDecision: DecisionRecord = {
  ...plainDecision,
  id: "DEC-1",
  agendaItemId: null,
  number: 1,
  verb: "recommend",
  text: "Рекомендовать органам местного самоуправления Томской области и их подведомственным организациям, не имеющим собственных СЭД, обеспечить подключение к ТОР СЭД для организации юридически значимого электронного документооборота.",
  addressees:
    "органы местного самоуправления Томской области; подведомственные организации ОМСУ, не имеющие собственных СЭД",
  dueDate: "2022-09-01",
  indicatorId: "GOV-3",
  sourceSlide: 17,
  sourceNote:
    "Единственное решение в источнике, и это проект решения: орган, дата заседания и номер протокола не напечатаны. Срок предшествует дате данных (01.01.2023), исполнено ли решение — в источнике не указано.",
  ...documented,
};

/** Whom the draft decision is addressed to. The source does not say which bodies belong to it: none are entered. */
export const localWithoutSystems: AddresseeClassRecord = {
  id: "CLS-1",
  name: "ОМСУ, не имеющие собственных СЭД",
  rule: "органы местного самоуправления Томской области и их подведомственные организации, не имеющие собственных СЭД",
  sourceSlide: 17,
  ...sourced,
};

export const draftAddressee: DecisionAddresseeRecord = {
  id: "DEC-1-TO-1",
  decisionId: draftDecision.id,
  number: 1,
  authorityId: null,
  positionId: null,
  classId: localWithoutSystems.id,
  name: null,
  dueDate: null,
  ...sourced,
};
