import { type IndicatorRecord, plainIndicator } from "@kedr/domain";
import { documented } from "./source.ts";

interface PrintedIndicator {
  id: string;
  name: string;
  note?: string;
}

const urban: PrintedIndicator[] = [
  {
    id: "URB-1",
    name: "Доля собраний собственников в многоквартирных домах, проведенных в электронном виде",
  },
  {
    id: "URB-2",
    name: "Доля услуг по управлению многоквартирным домом и содержанию имущества, оплаченных онлайн",
  },
  { id: "URB-3", name: "Доля коммунальных услуг, оплаченных онлайн" },
  { id: "URB-4", name: "Доля управляющих организаций, раскрывающих информацию в ГИС ЖКХ" },
  { id: "URB-5", name: "Доля ресурсоснабжающих организаций, раскрывающих информацию в ГИС ЖКХ" },
  {
    id: "URB-6",
    name: "Доля ЕДДС муниципальных районов и городских округов, подключенных к единой системе мониторинга инцидентов и аварий на объектах ЖКХ",
  },
  { id: "URB-7", name: "Доля аварийного жилого фонда, внесенного в цифровой реестр аварийного жилья" },
  {
    id: "URB-8",
    name: "Доля жителей городов в возрасте старше 14 лет, принявших участие в электронном голосовании по вопросам городского развития",
  },
];

const transportNote =
  "На слайде три подписи, но номера 1, 2, 3 у диаграммы и значения в тексте утрачены; порядок — по тексту, нумерация источником не подтверждена.";
const buses = "Доля автобусов в городском, пригородном и междугородном сообщении,";

const transport: PrintedIndicator[] = [
  { id: "TRN-A", name: `${buses} оснащенных системами безналичной оплаты проезда`, note: transportNote },
  {
    id: "TRN-B",
    name: `${buses} с системами видеонаблюдения салонов, по требованиям о защите перс. данных`,
    note: transportNote,
  },
  {
    id: "TRN-C",
    name: `${buses} для которых обеспечена on-line информация об их движении по маршруту`,
    note: transportNote,
  },
];

const educationNote = "Номера на слайде не напечатаны; порядок — как на слайде.";

const education: PrintedIndicator[] = [
  { id: "EDU-1", name: "Доля учащихся, по которым осуществляется ведение цифрового профиля" },
  {
    id: "EDU-2",
    name: "Доля учащихся, которым предложены рекомендации по обучению и формированию индивидуальных траекторий с использованием цифрового портфолио учащегося",
  },
  {
    id: "EDU-3",
    name: "Доля пед. работников, получивших возможность использования верифицированного цифрового образовательного контента и цифровых образовательных сервисов",
  },
  {
    id: "EDU-4",
    name: "Доля учащихся, имеющих возможность бесплатного доступа к верифицированному цифровому образовательному контенту и сервисам для самостоятельной подготовки",
  },
  {
    id: "EDU-5",
    name: "Доля заданий в электронной форме для учащихся, проверяемых с использованием технологий автоматизированной проверки",
  },
].map((printed) => ({ ...printed, note: educationNote }));

const chartLost =
  "Подписи значений на диаграмме в тексте утрачены, номера не напечатаны; порядок — по тексту. Числа «89» и «030,2» к показателям не отнесены.";

const government: PrintedIndicator[] = [
  {
    id: "GOV-1",
    name: "Доля видов сведений, доступных в электронном виде, для оказания МСЗУ",
    note: chartLost,
  },
  {
    id: "GOV-2",
    name: "Доля МСЗУ, доступных в электронном виде",
    note: `${chartLost} На слайде 24 для той же величины напечатано «87 массовых социально значимых услуг = 96%»; относится ли это значение к показателю, источник не говорит, поэтому оно не внесено.`,
  },
  {
    id: "GOV-3",
    name: "Доля электронного юридически значимого документооборота между органами исполнительной власти, местного самоуправления и подведомственными им учреждениями",
    note: `${chartLost} Значение 66,5 подтверждено слайдом 17.`,
  },
  {
    id: "GOV-4",
    name: "Доля МСЗУ, предоставленных без нарушения регламентного срока",
    note: chartLost,
  },
  {
    id: "GOV-5",
    name: "Доля обращений за получением МСЗУ в электронном виде среди услуг, не требующих очного посещения",
    note: chartLost,
  },
  { id: "GOV-6", name: "Уровень удовлетворенности качеством предоставления МСЗУ", note: chartLost },
  {
    id: "GOV-7",
    name: "Сокращение времени предоставления гос. и мун. услуг в 3 раза",
    note: `${chartLost} Целевое значение (3 раза) стоит в самом названии, год не напечатан.`,
  },
];

/** 66,5 beside four groups «so many of so many» (slide 17): their unweighted mean is 66.46, all together would be 48.5. */
const meanOfGroups = "GOV-3";

interface IndicatorGroup {
  industryId: string;
  slide: number;
  isNumbered: boolean;
  printed: PrintedIndicator[];
}

// Only the urban slide prints numbers beside the names.
const groups: IndicatorGroup[] = [
  { industryId: "IND-URB", slide: 13, isNumbered: true, printed: urban },
  { industryId: "IND-TRN", slide: 14, isNumbered: false, printed: transport },
  { industryId: "IND-EDU", slide: 15, isNumbered: false, printed: education },
  { industryId: "IND-GOV", slide: 12, isNumbered: false, printed: government },
];

export const indicators: IndicatorRecord[] = groups.flatMap(({ industryId, slide, isNumbered, printed }) =>
  printed.map(({ id, name, note }, index) => ({
    id,
    industryId,
    number: isNumbered ? index + 1 : null,
    name,
    unit: id === "GOV-7" ? "раз" : "%",
    direction: "higher_is_better",
    ...plainIndicator,
    composition: id === meanOfGroups ? "mean_of_ratios" : null,
    sourceSlide: slide,
    sourceNote: note ?? null,
    ...documented,
  })),
);
