import {
  type FrameworkRecord,
  type IndicatorRecord,
  type IndicatorTargetRecord,
  type IndicatorValueRecord,
  type MethodologyMemberRecord,
  type MethodologyRecord,
  plainIndicator,
  plainValue,
} from "@kedr/domain";
import { documented, sourced } from "./source.ts";

/** An indicator as a slide prints it outside of the industries: what is not printed is not here. */
interface PrintedIndicator {
  id: string;
  name: string;
  unit: string;
  /** «Текущее значение», without a date. */
  current?: number;
  targets: { year: number | null; value: number }[];
  note?: string;
}

interface PrintedFramework {
  id: string;
  number: number;
  name: string;
  description: string;
  slide: number;
  methodology: { id: string; name: string; act: string };
  indicators: PrintedIndicator[];
}

const yearOfGoals =
  "Год 2030 взят из названия Указа № 474 (слайды 5 и 22) и со слайда 24 («к 2030 году»): на слайде 4 рядом с целевыми значениями год не напечатан.";

const nationalGoals: PrintedFramework = {
  id: "FRW-NT",
  number: 2,
  name: "Национальные цели",
  description: "Целевые показатели национальной цели «Цифровая трансформация».",
  slide: 4,
  methodology: {
    id: "MET-NT",
    name: "Целевые показатели национальной цели",
    act: "Указ Президента Российской Федерации от 21.07.2020 № 474",
  },
  indicators: [
    {
      id: "NT-1",
      name: "«Цифровая зрелость» ключевых отраслей экономики и социальной сферы",
      unit: "%",
      targets: [{ year: 2030, value: 100 }],
      note: yearOfGoals,
    },
    {
      id: "NT-2",
      name: "Доля массовых социально значимых услуг, доступных в электронном виде",
      unit: "%",
      targets: [{ year: 2030, value: 95 }],
      note: `${yearOfGoals} Название на слайде: «95% массовых социально значимых услуг, доступных в электронном виде».`,
    },
    {
      id: "NT-3",
      name: "Доля домохозяйств с широкополосным доступом к сети «Интернет»",
      unit: "%",
      targets: [{ year: 2030, value: 97 }],
      note: `${yearOfGoals} Название на слайде: «97% домохозяйств с широкополосным доступом к сети «Интернет»».`,
    },
    {
      id: "NT-4",
      name: "Увеличение вложений в отечественные решения в сфере IT, по сравнению с показателем 2019 г.",
      unit: "раз",
      targets: [{ year: 2030, value: 4 }],
      note: `${yearOfGoals} Напечатано «в 4 раза»; сам показатель 2019 года не напечатан.`,
    },
  ],
};

const software = (
  [
    ["Операционные системы", 60, 60],
    ["Офисный пакет", 58, 80],
    ["Почтовые приложения", 58, 80],
    ["Справочно-правовая система", 100, 100],
    ["СЭД", 100, 100],
    ["Средства антивирусной защиты", 100, 100],
    ["Интернет-браузеры", 96, 80],
  ] as const
).map(([name, current, target], index): PrintedIndicator => {
  const undated = "Ни дата значения, ни год целевого значения на слайде не напечатаны.";
  return {
    id: `IMP-${index + 1}`,
    name,
    unit: "%",
    current,
    targets: [{ year: null, value: target }],
    note: current > target ? `${undated} Текущее значение больше целевого: так напечатано.` : undated,
  };
});

const importSubstitution: PrintedFramework = {
  id: "FRW-IMP",
  number: 3,
  name: "Импортозамещение",
  description: "Переход на отечественное программное обеспечение по его типам.",
  slide: 18,
  methodology: {
    id: "MET-IMP",
    name: "Таблица импортозамещения по типам программного обеспечения",
    act: "Указ Президента РФ от 05.12.2016 № 646; Указ Президента РФ от 09.05.2017 № 203; Приказ Минкомсвязи России от 04.07.2018 № 335; Распоряжение Администрации ТО от 07.11.2018 № 740-ра",
  },
  indicators: software,
};

const apart = "Значения напечатаны отдельно от названия и отнесены к нему";

const stateForPeople: PrintedFramework = {
  id: "FRW-FPK",
  number: 4,
  name: "Государство для людей",
  description: "Ключевые показатели федерального проекта; срок его реализации — до 31.12.2030.",
  slide: 29,
  methodology: {
    id: "MET-FPK",
    name: "Ключевые показатели федерального проекта «Государство для людей»",
    act: "Протокол голосования членов проектного комитета федерального проекта «Клиентоцентричность» от 18.04.2022 № 1",
  },
  indicators: [
    {
      id: "FPK-1",
      name: "Доля ФОИВ и РОИВ, внедривших принципы и стандарты клиентоцентричности",
      unit: "%",
      targets: [
        { year: 2023, value: 30 },
        { year: 2024, value: 100 },
      ],
    },
    {
      id: "FPK-2",
      name: "Количество региональных офисов поддержки внедрения клиентоцентричных моделей услуг, функций и сервисов",
      unit: "шт.",
      targets: [
        { year: 2023, value: 2 },
        { year: 2024, value: 30 },
      ],
      note: `${apart} по единице измерения «шт.».`,
    },
    {
      id: "FPK-3",
      name: "Доля сотрудников, обеспечивающих применение стандартов клиентоцентричности",
      unit: "%",
      targets: [
        { year: 2023, value: 1.7 },
        { year: 2030, value: 100 },
      ],
    },
    {
      id: "FPK-4",
      name: "Доля действующих государственных услуг, функций, сервисов, которые прошли сертификацию в лаборатории пользовательского тестирования",
      unit: "%",
      targets: [
        { year: 2023, value: 5 },
        { year: 2030, value: 90 },
      ],
      note: `${apart} методом исключения: только этот показатель остался без значений.`,
    },
  ],
};

const printed = [nationalGoals, importSubstitution, stateForPeople];

/** Frameworks that stand beside digital maturity. */
export const otherFrameworks: FrameworkRecord[] = printed.map(({ id, number, name, description, slide }) => ({
  id,
  number,
  name,
  description,
  sourceSlide: slide,
  ...documented,
}));

/** One version each; the source names the acts and prints no term. */
export const otherMethodologies: MethodologyRecord[] = printed.map(({ id, slide, methodology }) => ({
  ...methodology,
  frameworkId: id,
  validFrom: null,
  validTo: null,
  generalTarget: null,
  generalTargetYear: null,
  sourceSlide: slide,
  ...sourced,
}));

/** They belong to no industry: they are none of the strategy's indicators. */
export const otherIndicators: IndicatorRecord[] = printed.flatMap(({ slide, indicators }) =>
  indicators.map(({ id, name, unit, note }) => ({
    id,
    industryId: null,
    number: null,
    name,
    unit,
    direction: "higher_is_better",
    ...plainIndicator,
    sourceSlide: slide,
    sourceNote: note ?? null,
    ...documented,
  })),
);

export const otherTargets: IndicatorTargetRecord[] = printed.flatMap(({ slide, indicators }) =>
  indicators.flatMap(({ id, targets }) =>
    targets.map(({ year, value }) => ({
      id: year === null ? `${id}-TARGET` : `${id}-TARGET-${year}`,
      indicatorId: id,
      year,
      value,
      sourceSlide: slide,
      ...documented,
    })),
  ),
);

export const otherValues: IndicatorValueRecord[] = printed.flatMap(({ slide, indicators }) =>
  indicators.flatMap(({ id, current }): IndicatorValueRecord[] =>
    current === undefined
      ? []
      : [
          {
            id: `${id}-CURRENT`,
            indicatorId: id,
            role: "actual",
            kind: "published",
            value: current,
            year: null,
            date: null,
            dateBasis: `Дата значения не напечатана (слайд ${slide}).`,
            reportId: null,
            valueReportId: null,
            toldOn: null,
            evidence: null,
            ...plainValue,
            sourceSlide: slide,
            ...documented,
          },
        ],
  ),
);

export const otherMembers: MethodologyMemberRecord[] = printed.flatMap(({ methodology, indicators }) =>
  indicators.map(({ id }) => ({
    id: `${methodology.id}-${id}`,
    methodologyId: methodology.id,
    indicatorId: id,
    isCounted: true,
    reason: null,
    industryId: null,
    weight: 1,
    cap: null,
    direction: null,
    ...sourced,
  })),
);
